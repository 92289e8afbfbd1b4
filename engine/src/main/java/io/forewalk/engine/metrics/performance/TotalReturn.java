package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Gain over the whole span as a share of the starting cash. */
public record TotalReturn() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "totalReturn",
                "Total return",
                Unit.FRACTION,
                Better.HIGHER,
                "E[T] / E[0] - 1",
                "accounting identity");
    }

    @Override
    public double of(Performance performance) {
        return performance.end() / performance.start() - 1;
    }
}
