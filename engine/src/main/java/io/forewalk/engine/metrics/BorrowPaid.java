package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.MetricDefinition.Better;
import io.forewalk.engine.metrics.MetricDefinition.Unit;

/** Borrow fees paid over the whole span, in money. */
public record BorrowPaid() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "borrow",
                "Borrow fees paid",
                Unit.MONEY,
                Better.LOWER,
                "sum of fees for units sold short",
                "the ledger");
    }

    @Override
    public double of(Performance performance) {
        return performance.activity().costs().borrow();
    }
}
