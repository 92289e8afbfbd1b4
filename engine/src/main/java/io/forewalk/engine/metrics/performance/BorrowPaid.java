package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

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
