package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.MetricDefinition.Better;
import io.forewalk.engine.metrics.MetricDefinition.Unit;

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
