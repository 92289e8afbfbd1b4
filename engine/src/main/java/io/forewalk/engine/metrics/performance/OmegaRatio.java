package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Sum of the gains over the sum of the losses of all bars. {@code NaN} without a loss. */
public record OmegaRatio() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "omega",
                "Omega ratio",
                Unit.RATIO,
                Better.HIGHER,
                "sum of gains / sum of losses, over bars, threshold 0",
                "Keating and Shadwick (2002)");
    }

    @Override
    public double of(Performance performance) {
        return GainsAndLosses.of(performance.returns()).sumRatio();
    }
}
