package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.backtest.CostTotals;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** All costs over the whole span, in money. */
public record CostsPaid() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "costs",
                "Costs paid",
                Unit.MONEY,
                Better.LOWER,
                "commission + slippage + spread + borrow",
                "the ledger");
    }

    @Override
    public double of(Performance performance) {
        CostTotals costs = performance.activity().costs();
        return costs.commission() + costs.slippage() + costs.spread() + costs.borrow();
    }
}
