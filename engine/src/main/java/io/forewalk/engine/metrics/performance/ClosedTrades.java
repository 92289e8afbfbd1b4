package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Number of trades that ended within the span; every trade measure rests on them. */
public record ClosedTrades() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "trades",
                "Closed trades",
                Unit.COUNT,
                Better.NEITHER,
                "number of trades that ended",
                "-");
    }

    @Override
    public double of(Performance performance) {
        return performance.closedTrades().size();
    }
}
