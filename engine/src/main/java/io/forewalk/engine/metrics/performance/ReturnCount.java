package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Number of returns the other measures rest on. */
public record ReturnCount() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "bars",
                "Returns",
                Unit.COUNT,
                Better.NEITHER,
                "n",
                "-; value at risk is marked \"few\" below 100");
    }

    @Override
    public double of(Performance performance) {
        return performance.bars();
    }
}
