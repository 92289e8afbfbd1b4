package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Number of trades still open at the last bar. */
public record OpenTrades() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "openTrades",
                "Open trades",
                Unit.COUNT,
                Better.NEITHER,
                "number of trades that had not ended at the last bar",
                "-");
    }

    @Override
    public double of(Performance performance) {
        return performance.activity().trades().size() - performance.closedTrades().size();
    }
}
