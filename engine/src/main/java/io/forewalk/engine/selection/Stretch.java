package io.forewalk.engine.selection;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.CostTotals;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.metrics.performance.Performance;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * Part of an account's life: its closes from one to another, scaled so that it begins with the cash
 * of the start, and the trades that ended on the way. What it holds at the end is marked at the
 * close.
 */
record Stretch(BacktestResult result, Instant from, Instant to) {

    private static final CostTotals NO_TOTALS = new CostTotals(0, 0, 0, 0, 0, 0);

    /** A measure of it; {@code NaN} where there is no return or the account was ruined before. */
    double score(StrategyMeasure measure, double barsPerYear, double riskFreeRate) {
        EquityCurve whole = result.curve();
        int first = place(whole.times(), from);
        int last = place(whole.times(), to);
        if (first < 0 || last <= first || !(whole.equity(first) > 0)) {
            return Double.NaN;
        }
        Performance performance =
                Performance.of(between(whole, first, last), barsPerYear)
                        .withRiskFreeRate(riskFreeRate)
                        .withActivity(new Performance.Activity(trades(), 0, NO_TOTALS));
        double score = measure.metric().of(performance);
        return Double.isFinite(score) ? score : Double.NaN;
    }

    /** Index of the newest close at an instant, -1 if there is none. */
    private static int place(List<Instant> times, Instant instant) {
        int found = Collections.binarySearch(times, instant);
        return found >= 0 ? found : -found - 2;
    }

    private static EquityCurve between(EquityCurve whole, int first, int last) {
        double scale = first == 0 ? 1 : whole.equity(0) / whole.equity(first);
        int length = last - first + 1;
        double[] equity = new double[length];
        double[] cash = new double[length];
        double[] exposure = new double[length];
        for (int i = 0; i < length; i++) {
            equity[i] = scale * whole.equity(first + i);
            cash[i] = scale * whole.cash(first + i);
            exposure[i] = whole.exposure(first + i);
        }
        return new EquityCurve(whole.times().subList(first, last + 1), equity, cash, exposure);
    }

    private List<Trade> trades() {
        return result.trades().stream()
                .filter(trade -> !trade.open())
                .filter(trade -> trade.exitTime().isAfter(from) && !trade.exitTime().isAfter(to))
                .toList();
    }
}
