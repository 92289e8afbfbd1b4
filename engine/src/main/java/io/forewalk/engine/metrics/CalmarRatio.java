package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.MetricDefinition.Better;
import io.forewalk.engine.metrics.MetricDefinition.Unit;

/**
 * Compound annual growth over the deepest drawdown. {@code NaN} without a drawdown or below one
 * day.
 */
public record CalmarRatio() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "calmar",
                "Calmar ratio",
                Unit.RATIO,
                Better.HIGHER,
                "CAGR / abs(max drawdown)",
                "Young (1991); backtesting.py: geometric annual return on top");
    }

    @Override
    public double of(Performance performance) {
        double deepest = new MaximumDrawdown().of(performance);
        return Ratio.of(new CompoundAnnualGrowth().of(performance), Math.abs(deepest));
    }
}
