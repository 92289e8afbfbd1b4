package io.forewalk.engine.metrics;

import io.forewalk.engine.market.LogReturns;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.statistics.SampleQuantiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * States of the market in which errors are looked at apart. Each origin is judged by bars up to it:
 * by the deviation of its last {@value #VOLATILITY_BARS} log returns, in thirds of the scored
 * origins, and by its close against the close {@value #TREND_BARS} bars before. The thirds are cut
 * after the fact; no forecast reads them.
 */
final class Regimes {

    private static final int VOLATILITY_BARS = 20;
    private static final int TREND_BARS = 60;

    private final PriceHistory history;

    private Regimes(PriceHistory history) {
        this.history = history;
    }

    /** The regimes by name, each with the origins that belong to it. */
    static Map<String, IntPredicate> of(PriceHistory history, List<Integer> origins) {
        Regimes regimes = new Regimes(history);
        Map<String, IntPredicate> named = new LinkedHashMap<>();
        double[] deviations =
                origins.stream()
                        .mapToDouble(regimes::volatility)
                        .filter(Double::isFinite)
                        .toArray();
        if (deviations.length > 0) {
            SampleQuantiles quantiles = SampleQuantiles.of(deviations);
            double low = quantiles.at(1.0 / 3);
            double high = quantiles.at(2.0 / 3);
            named.put("calm", origin -> regimes.volatility(origin) <= low);
            named.put(
                    "middling",
                    origin ->
                            regimes.volatility(origin) > low && regimes.volatility(origin) <= high);
            named.put("turbulent", origin -> regimes.volatility(origin) > high);
        }
        named.put("rising", origin -> regimes.trend(origin) > 0);
        named.put("falling", origin -> regimes.trend(origin) < 0);
        return named;
    }

    /** Sample deviation of the last log returns, {@code NaN} where bars are missing. */
    private double volatility(int origin) {
        return LogReturns.deviation(history, origin, VOLATILITY_BARS);
    }

    private double trend(int origin) {
        return origin < TREND_BARS
                ? Double.NaN
                : Math.signum(history.close(origin) - history.close(origin - TREND_BARS));
    }
}
