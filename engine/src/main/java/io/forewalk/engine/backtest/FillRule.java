package io.forewalk.engine.backtest;

/** At which price a decided order fills. */
public enum FillRule {
    /** The open of the bar after the decision. */
    NEXT_OPEN,
    /** The close that the decision has just read: a price that nobody can trade. */
    CLOSE_OPTIMISTIC
}
