package io.forewalk.engine.forecast;

import io.forewalk.engine.walkforward.Fold;
import java.io.Serializable;
import java.time.Duration;

/**
 * One training of a path through time.
 *
 * @param fold its cut, training bounds and test block
 * @param kind whether it started from nothing
 * @param failure why there is no model or why it could not be asked, empty if all went well
 * @param summary the model it left
 * @param took wall time of the training; no part of any result
 */
public record FitMark(Fold fold, Kind kind, String failure, ModelSummary summary, Duration took)
        implements Serializable {

    /** How the training began. */
    public enum Kind {
        FIT,
        UPDATE
    }

    /** Whether the training left no model, or one that failed when it was asked. */
    public boolean failed() {
        return !failure.isEmpty();
    }
}
