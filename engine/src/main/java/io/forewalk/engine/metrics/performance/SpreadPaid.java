package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

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
