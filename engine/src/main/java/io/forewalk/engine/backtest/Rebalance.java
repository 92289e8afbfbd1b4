package io.forewalk.engine.backtest;

/** When a position is brought back to its wanted share of the equity. */
public enum Rebalance {
    /** When the strategy gives a new signal. */
    ON_SIGNAL,
    /** At every close at which it has left its band. */
    EVERY_BAR
}
