package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.statistics.Moments;

/** Excess kurtosis of the returns by population moments. {@code NaN} where they do not vary. */
public record BiasedKurtosis() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "kurtosisBiased",
                "Excess kurtosis, biased",
                Unit.RATIO,
                Better.LOWER,
                "g2 = m4 / m2^2 - 3",
                "scipy");
    }

    @Override
    public double of(Performance performance) {
        return Moments.of(performance.returns()).kurtosis() - 3;
    }
}
