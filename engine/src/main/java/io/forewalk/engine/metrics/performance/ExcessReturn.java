package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.statistics.Moments;

/** Yearly mean of the returns less the benchmark's. {@code NaN} without a benchmark or a bar. */
public record ExcessReturn() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "excessReturn",
                "Mean return beyond the benchmark",
                Unit.FRACTION,
                Better.HIGHER,
                "mean(r - b) * A",
                "arithmetic; its interval by the stationary bootstrap of r - b decides whether a"
                        + " strategy beats the benchmark");
    }

    @Override
    public double of(Performance performance) {
        return ActiveReturns.of(performance)
                .map(active -> Moments.of(active).mean() * performance.barsPerYear())
                .orElse(Double.NaN);
    }
}
