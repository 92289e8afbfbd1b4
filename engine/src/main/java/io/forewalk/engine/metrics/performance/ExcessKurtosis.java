package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.statistics.Moments;

/**
 * Unbiased excess kurtosis of the returns. {@code NaN} below four returns or where they do not
 * vary.
 */
public record ExcessKurtosis() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "kurtosis",
                "Excess kurtosis",
                Unit.RATIO,
                Better.LOWER,
                "G2: unbiased excess kurtosis of r, 0 for a normal",
                "Joanes and Gill (1998), as pandas; scipy: biased by default (see kurtosisBiased)");
    }

    @Override
    public double of(Performance performance) {
        return Moments.of(performance.returns()).unbiasedExcessKurtosis();
    }
}
