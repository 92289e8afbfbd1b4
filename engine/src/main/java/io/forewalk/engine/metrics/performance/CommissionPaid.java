package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Commission paid over the whole span, in money. */
public record CommissionPaid() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "commission",
                "Commission paid",
                Unit.MONEY,
                Better.LOWER,
                "sum of fees of all fills",
                "the ledger");
    }

    @Override
    public double of(Performance performance) {
        return performance.activity().costs().commission();
    }
}
