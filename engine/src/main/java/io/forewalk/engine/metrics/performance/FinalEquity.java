package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Equity at the last close. */
public record FinalEquity() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "finalEquity",
                "Final equity",
                Unit.MONEY,
                Better.HIGHER,
                "E[T]",
                "accounting identity");
    }

    @Override
    public double of(Performance performance) {
        return performance.end();
    }
}
