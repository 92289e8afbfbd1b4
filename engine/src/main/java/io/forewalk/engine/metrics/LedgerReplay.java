package io.forewalk.engine.metrics;

import io.forewalk.engine.backtest.BacktestResult;

/** Runs the ledger again with the same decisions and another commission. */
@FunctionalInterface
public interface LedgerReplay {

    /** Nothing can be run again: no break-even cost. */
    LedgerReplay NONE = (result, commissionRate) -> Double.NaN;

    /** Equity at the end when each side of a fill costs the rate of its value. */
    double finalEquity(BacktestResult result, double commissionRate);
}
