package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/**
 * Mean return beyond the benchmark over its deviation, per year. {@code NaN} where the difference
 * does not vary.
 */
public record InformationRatio() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "informationRatio",
                "Information ratio",
                Unit.RATIO,
                Better.HIGHER,
                "mean(r - b) / sd(r - b) * sqrt(A)",
                "Grinold and Kahn (1999); QuantStats: per day");
    }

    @Override
    public double of(Performance performance) {
        return ActiveReturns.of(performance)
                .map(active -> SharpeRatio.of(active, performance.barsPerYear()))
                .orElse(Double.NaN);
    }
}
