package io.forewalk.engine.backtest;

/**
 * What a contestant paid over the whole span, in money; interest is what it received.
 *
 * @param deficit loss beyond the cash that ruin left, so that the accounts add up
 */
public record CostTotals(
        double commission,
        double slippage,
        double spread,
        double borrow,
        double interest,
        double deficit) {}
