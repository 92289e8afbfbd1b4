package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;

/** Compound growth per year of {@code A} bars. {@code NaN} without a return. */
public record PeriodicAnnualGrowth() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "cagrPeriods",
                "CAGR by bars",
                Unit.FRACTION,
                Better.HIGHER,
                "(E[T] / E[0])^(A / n) - 1",
                "QuantStats, empyrical");
    }

    @Override
    public double of(Performance performance) {
        if (performance.bars() == 0) {
            return Double.NaN;
        }
        double growth = performance.end() / performance.start();
        double exponent = performance.barsPerYear() / performance.bars();
        return Ratio.finite(StrictMath.pow(growth, exponent) - 1);
    }
}
