package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Bars of the longest drawdown, from peak to recovery. {@code NaN} where there is none. */
public record LongestDrawdownBars() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "longestDrawdownBars",
                "Longest drawdown, bars",
                Unit.BARS,
                Better.LOWER,
                "max over drawdown periods of bars from peak to recovery, or to the last bar",
                "textbook; QuantStats counts from the first bar below");
    }

    @Override
    public double of(Performance performance) {
        return Drawdown.of(performance.curve()).stream()
                .mapToDouble(Drawdown::bars)
                .max()
                .orElse(Double.NaN);
    }
}
