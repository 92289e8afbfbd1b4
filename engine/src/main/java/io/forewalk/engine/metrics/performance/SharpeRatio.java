package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;
import io.forewalk.engine.statistics.Moments;

/**
 * Mean excess return over its sample deviation, per year (Sharpe, 1994). {@code NaN} where the
 * returns do not vary.
 */
public record SharpeRatio() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "sharpe",
                "Sharpe ratio",
                Unit.RATIO,
                Better.HIGHER,
                "mean(r - rf) / sd(r - rf) * sqrt(A)",
                "Sharpe (1994); backtesting.py: geometric annual return over its own volatility;"
                        + " ta4j: observed A");
    }

    @Override
    public double of(Performance performance) {
        return of(performance.excessReturns(), performance.barsPerYear());
    }

    public static double of(double[] excess, double barsPerYear) {
        Moments moments = Moments.of(excess);
        return moments.varies()
                ? Ratio.of(moments.mean(), moments.deviation()) * Math.sqrt(barsPerYear)
                : Double.NaN;
    }
}
