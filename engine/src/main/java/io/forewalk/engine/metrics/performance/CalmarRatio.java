package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;

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
