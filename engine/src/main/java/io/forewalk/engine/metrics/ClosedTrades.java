package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.MetricDefinition.Better;
import io.forewalk.engine.metrics.MetricDefinition.Unit;

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
