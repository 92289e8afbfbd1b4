package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Money won over money lost. {@code NaN} without a losing trade. */
public record ProfitFactor() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "profitFactor",
                "Profit factor",
                Unit.RATIO,
                Better.HIGHER,
                "sum of winning PnL / sum of losing PnL, in money after fees",
                "textbook; backtesting.py: over returns");
    }

    @Override
    public double of(Performance performance) {
        return GainsAndLosses.of(performance.profits()).sumRatio();
    }
}
