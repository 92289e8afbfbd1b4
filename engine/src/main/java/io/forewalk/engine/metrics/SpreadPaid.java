package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.MetricDefinition.Better;
import io.forewalk.engine.metrics.MetricDefinition.Unit;

/** Spread paid over the whole span, in money. */
public record SpreadPaid() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "spread",
                "Spread paid",
                Unit.MONEY,
                Better.LOWER,
                "sum of half spreads paid",
                "the ledger");
    }

    @Override
    public double of(Performance performance) {
        return performance.activity().costs().spread();
    }
}
