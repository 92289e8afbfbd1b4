package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/**
 * Root of the mean squared drawdown over all closes, the first included (Martin and McCann, 1989).
 */
public record UlcerIndex() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "ulcerIndex",
                "Ulcer index",
                Unit.FRACTION,
                Better.LOWER,
                "sqrt(mean(dd^2)) over all points of the curve",
                "Martin and McCann (1989); QuantStats divides by n - 1");
    }

    @Override
    public double of(Performance performance) {
        double highest = 0;
        double squares = 0;
        double[] equities = performance.curve().equities();
        for (double equity : equities) {
            highest = Math.max(highest, equity);
            double fall = equity / highest - 1;
            squares += fall * fall;
        }
        return Math.sqrt(squares / equities.length);
    }
}
