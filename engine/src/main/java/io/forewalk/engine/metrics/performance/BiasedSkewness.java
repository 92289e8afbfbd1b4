package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.statistics.Moments;

/** Skewness of the returns by population moments. {@code NaN} where they do not vary. */
public record BiasedSkewness() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "skewBiased",
                "Skewness, biased",
                Unit.RATIO,
                Better.HIGHER,
                "g1 = m3 / m2^1.5",
                "scipy");
    }

    @Override
    public double of(Performance performance) {
        return Moments.of(performance.returns()).skewness();
    }
}
