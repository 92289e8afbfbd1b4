package io.forewalk.engine.backtest;

/** The price that turns a share of equity into units. */
public enum SizeAt {
    /** The fill price. */
    FILL,
    /** The close of the decision; cut down at the fill to what cash pays for. */
    DECISION
}
