package io.forewalk.strategies.trading.portfolio;

/** How the equity is shared out over the instruments that are held. */
public enum Weighting {
    /** The same share for each. */
    EQUAL,
    /** Shares inverse to the standard deviation of the last log returns. */
    INVERSE_VOLATILITY
}
