package io.forewalk.engine.trading;

/** The price whose best value a trailing stop follows. */
public enum TrailFrom {
    /** The closes since the entry. */
    CLOSE,
    /** The highs since the entry; of a short position the lows. */
    HIGH
}
