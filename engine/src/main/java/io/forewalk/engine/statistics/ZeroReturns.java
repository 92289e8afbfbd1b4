package io.forewalk.engine.statistics;

/** What a test of direction does with returns of 0, which have none. */
public enum ZeroReturns {
    /** Neither hit nor miss: pairs with a 0 on either side take no part. */
    LEFT_OUT,
    /**
     * They count as bars that did not rise and can never be hit, as in {@code rugarch::DACTest}.
     */
    COUNTED
}
