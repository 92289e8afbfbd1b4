package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;

/**
 * Mean gross exposure, a share of equity, over all bars but the starting close. {@code NaN} without
 * a bar.
 */
public record MeanGrossExposure() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "meanGross",
                "Mean gross exposure",
                Unit.FRACTION,
                Better.NEITHER,
                "mean of sum(abs(units * close)) / E over the n bars",
                "textbook");
    }

    @Override
    public double of(Performance performance) {
        double sum = 0;
        for (int close = 1; close <= performance.bars(); close++) {
            sum += performance.grossExposure(close);
        }
        return Ratio.of(sum, performance.bars());
    }
}
