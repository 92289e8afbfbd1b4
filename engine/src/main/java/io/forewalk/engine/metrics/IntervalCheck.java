package io.forewalk.engine.metrics;

import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.metrics.forecast.ScoredForecast;
import io.forewalk.engine.metrics.forecast.ScoredForecasts;
import io.forewalk.engine.statistics.Coverage;
import io.forewalk.engine.statistics.TestOutcome;
import java.util.List;

/**
 * Whether the misses of an interval come as often, and as independently, as promised.
 *
 * @param level share of prices that the interval promises to hold
 * @param targets that have an interval
 * @param misses those of them outside
 * @param frequency Kupiec's test (1995) that the share is as promised
 * @param independence Christoffersen's test (1998) that a miss says nothing of the next
 * @param both his test of the two together
 */
public record IntervalCheck(
        double level,
        int targets,
        int misses,
        TestOutcome frequency,
        TestOutcome independence,
        TestOutcome both) {
    /** The check of the interval between the quantiles at {@code low} and {@code 1 - low}. */
    static IntervalCheck of(ScoredForecasts scored, double low) {
        List<ScoredForecast> bounded =
                scored.rows().stream()
                        .filter(row -> row.predicted().quantile(low) <= upper(row, low))
                        .toList();
        boolean[] outside = new boolean[bounded.size()];
        for (int i = 0; i < outside.length; i++) {
            ScoredForecast row = bounded.get(i);
            PredictiveDistribution predicted = row.predicted();
            outside[i] = row.actual() < predicted.quantile(low) || row.actual() > upper(row, low);
        }
        Coverage coverage =
                Coverage.of(outside, new ScoredForecasts(bounded, scored.scale()).neighbours());
        double rate = 2 * low;
        return new IntervalCheck(
                1 - rate,
                outside.length,
                coverage.misses(),
                coverage.unconditional(rate),
                coverage.independence(),
                coverage.conditional(rate));
    }

    private static double upper(ScoredForecast row, double low) {
        return row.predicted().quantile(1 - low);
    }
}
