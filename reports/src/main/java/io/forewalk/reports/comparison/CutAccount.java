package io.forewalk.reports.comparison;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.CostTotals;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.backtest.Fill;
import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.StrategyScore;
import io.forewalk.engine.metrics.performance.Performance;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One contestant's account over the bars that all runs have.
 *
 * @param whole the account over its own run's bars
 * @param own its measures over those
 * @param curve its closes within the common span
 */
record CutAccount(BacktestResult whole, StrategyScore own, EquityCurve curve) {

    /** Whether its run has bars beyond the common ones. */
    boolean isCut() {
        return curve.length() < whole.curve().length();
    }

    /** What one unit of money became. */
    double growth() {
        return curve.equity(curve.length() - 1) / curve.equity(0);
    }

    /**
     * A measure that needs the whole run, such as one for which the ledger runs again; {@code NaN}
     * where the account is cut.
     */
    double ofWholeRun(String key) {
        return isCut() ? Double.NaN : own.value(key);
    }

    /** All that measures may read, the gross exposure of several instruments included. */
    Performance performance(ExperimentResult run) {
        Performance performance =
                Performance.of(curve, run.scorecard().annualisation().barsPerYear())
                        .withRiskFreeRate(run.experiment().statistics().riskFreeRate())
                        .withActivity(activity());
        return run.outcomes().size() == 1
                ? performance
                : performance.withGross(
                        IntStream.range(0, curve.length()).mapToDouble(curve::gross).toArray());
    }

    /** Trades that ended and fills that were made after the first common close. */
    private Performance.Activity activity() {
        List<Fill> fills = whole.fills().stream().filter(this::isWithin).toList();
        List<Trade> trades = whole.closedTrades().stream().filter(this::endsWithin).toList();
        double traded = fills.stream().mapToDouble(Fill::value).sum();
        return new Performance.Activity(trades, traded, isCut() ? paid(fills) : whole.costs());
    }

    private boolean isWithin(Fill fill) {
        return fill.time().isAfter(curve.time(0))
                && !fill.time().isAfter(curve.time(curve.length() - 1));
    }

    private boolean endsWithin(Trade trade) {
        return trade.exitTime().isAfter(curve.time(0))
                && !trade.exitTime().isAfter(curve.time(curve.length() - 1));
    }

    // Slippage and half the spread are both how far a price lies from its reference. What was paid
    // for borrowed units is known of the whole span alone.
    private CostTotals paid(List<Fill> fills) {
        double fees = fills.stream().mapToDouble(Fill::fee).sum();
        double moved =
                fills.stream()
                        .mapToDouble(
                                fill -> Math.abs(fill.units() * (fill.price() - fill.reference())))
                        .sum();
        double borrow = whole.costs().borrow() == 0 ? 0 : Double.NaN;
        return new CostTotals(fees, moved, 0, borrow, Double.NaN, 0);
    }
}
