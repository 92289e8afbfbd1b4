package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/**
 * Calendar days of the longest drawdown, from peak to recovery. {@code NaN} where there is none.
 */
public record LongestDrawdownDays() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "longestDrawdownDays",
                "Longest drawdown, days",
                Unit.DAYS,
                Better.LOWER,
                "max over drawdown periods of calendar days from peak to recovery, or to the last"
                        + " bar",
                "textbook; QuantStats counts from the first day below");
    }

    @Override
    public double of(Performance performance) {
        return Drawdown.of(performance.curve()).stream()
                .mapToDouble(fall -> performance.daysBetween(fall.peak(), fall.end()))
                .max()
                .orElse(Double.NaN);
    }
}
