package io.forewalk.engine.metrics;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.backtest.Fill;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sum of |units * close| over equity, from the fills: the curve's own exposure nets long and short.
 */
final class GrossExposure {

    /** Fractional units leave sums of rounding errors behind, a share of equity below this. */
    private static final double DUST = 1e-9;

    private GrossExposure() {}

    /** Shape [closes]; 0 after ruin. */
    static double[] of(BacktestResult result, MarketData market) {
        EquityCurve curve = result.curve();
        double[] gross = new double[curve.length()];
        Stream.concat(market.histories().stream(), market.indices().stream())
                .forEach(history -> add(history, fillsOf(result, history), curve, gross));
        for (int close = 0; close < gross.length; close++) {
            double equity = curve.equity(close);
            gross[close] = equity > 0 && gross[close] > DUST * equity ? gross[close] / equity : 0;
        }
        return gross;
    }

    private static List<Fill> fillsOf(BacktestResult result, PriceHistory history) {
        return result.orders().stream()
                .filter(order -> order.instrument().equals(history.instrument()))
                .flatMap(order -> order.fill().stream())
                .sorted(Comparator.comparing(Fill::time))
                .toList();
    }

    private static void add(
            PriceHistory history, List<Fill> fills, EquityCurve curve, double[] values) {
        double units = 0;
        int next = 0;
        for (int close = 0; close < values.length; close++) {
            while (next < fills.size() && !fills.get(next).time().isAfter(curve.time(close))) {
                units += fills.get(next).units();
                next++;
            }
            int bar = history.lastEndedAt(curve.time(close));
            values[close] += bar < 0 ? 0 : Math.abs(units) * history.close(bar);
        }
    }
}
