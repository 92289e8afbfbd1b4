package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.statistics.Moments;

/** Unbiased skewness of the returns. {@code NaN} below three returns or where they do not vary. */
public record Skewness() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "skew",
                "Skewness",
                Unit.RATIO,
                Better.HIGHER,
                "G1: unbiased skewness of r",
                "Joanes and Gill (1998), as pandas; scipy: biased by default (see skewBiased)");
    }

    @Override
    public double of(Performance performance) {
        return Moments.of(performance.returns()).unbiasedSkewness();
    }
}
