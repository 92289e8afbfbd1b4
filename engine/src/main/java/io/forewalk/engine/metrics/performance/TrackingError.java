package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.statistics.Moments;

/**
 * Deviation of the return beyond the benchmark, per year. {@code NaN} where the difference does not
 * vary.
 */
public record TrackingError() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "trackingError",
                "Tracking error",
                Unit.FRACTION,
                Better.NEITHER,
                "sd(r - b) * sqrt(A)",
                "Grinold and Kahn (1999)");
    }

    @Override
    public double of(Performance performance) {
        return ActiveReturns.of(performance)
                .filter(active -> Moments.of(active).varies())
                .map(active -> Volatility.of(active, performance.barsPerYear()))
                .orElse(Double.NaN);
    }
}
