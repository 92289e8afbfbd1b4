package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.MetricDefinition.Better;
import io.forewalk.engine.metrics.MetricDefinition.Unit;

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
