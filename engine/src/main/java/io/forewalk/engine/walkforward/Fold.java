package io.forewalk.engine.walkforward;

import java.io.Serializable;

/**
 * A cut, the training window before it and the test block after it. Origins of the block are {@code
 * cut} to {@code lastOrigin}; their targets are the bars after them.
 *
 * @param index counted from 0
 * @param cut the bar at whose close the model is fitted
 * @param firstTrainingBar first bar that training may read
 * @param lastTrainingBar last bar that training may read, as input or as label
 * @param lastOrigin the last bar at whose close this fold's model is asked
 */
public record Fold(int index, int cut, int firstTrainingBar, int lastTrainingBar, int lastOrigin)
        implements Serializable {}
