package io.forewalk.engine.forecast;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was forecast at one origin.
 *
 * @param origin index of the last bar known then, in the instrument's history
 * @param known the end of that bar
 */
public record LogEntry(int origin, Instant known, Forecast forecast) implements Serializable {}
