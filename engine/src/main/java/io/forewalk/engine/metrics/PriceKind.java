package io.forewalk.engine.metrics;

/** Which predicted price a score is about. */
public enum PriceKind {
    OPEN,
    CLOSE
}
