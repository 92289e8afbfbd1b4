package io.forewalk.engine.metrics;

import io.forewalk.engine.backtest.BacktestResult;
import java.util.Optional;

/**
 * Runs the ledger again with the same decisions and another commission, or with other forecasts.
 */
@FunctionalInterface
public interface LedgerReplay {

    /** Nothing can be run again: no break-even cost. */
    LedgerReplay NONE = (result, commissionRate) -> Double.NaN;

    /** Equity at the end when each side of a fill costs the rate of its value. */
    double finalEquity(BacktestResult result, double commissionRate);

    /**
     * What becomes of a contestant whose forecasts err by a share of their error only; empty where
     * nothing can be run again.
     *
     * @param share 0 for perfect foresight, 1 for the forecasts as they were
     */
    default Optional<BacktestResult> foreseeing(BacktestResult result, double share) {
        return Optional.empty();
    }
}
