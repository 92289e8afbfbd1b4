package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Slippage paid over the whole span, in money. */
public record SlippagePaid() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "slippage",
                "Slippage paid",
                Unit.MONEY,
                Better.LOWER,
                "sum of what slippage cost against the reference price",
                "the ledger");
    }

    @Override
    public double of(Performance performance) {
        return performance.activity().costs().slippage();
    }
}
