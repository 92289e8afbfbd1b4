package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.statistics.Moments;

/**
 * Sample deviation of the returns, per year. {@code NaN} below two returns, 0 where they differ by
 * rounding alone.
 */
public record Volatility() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "volatility",
                "Volatility",
                Unit.FRACTION,
                Better.LOWER,
                "sd(r) * sqrt(A)",
                "sample deviation, ddof 1; backtesting.py: sqrt((var + (1+g)^2)^252 - (1+g)^504)");
    }

    @Override
    public double of(Performance performance) {
        return of(performance.returns(), performance.barsPerYear());
    }

    static double of(double[] returns, double barsPerYear) {
        Moments moments = Moments.of(returns);
        if (moments.count() < 2) {
            return Double.NaN;
        }
        return moments.varies() ? moments.deviation() * Math.sqrt(barsPerYear) : 0;
    }
}
