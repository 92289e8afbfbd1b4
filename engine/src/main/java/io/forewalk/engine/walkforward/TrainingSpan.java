package io.forewalk.engine.walkforward;

/** Which bars up to the cut a fit may train on. */
public enum TrainingSpan {
    /** All of them; peers call it anchored. */
    EXPANDING,
    /** The newest {@code rollingBars}. */
    ROLLING
}
