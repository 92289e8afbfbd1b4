package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;
import io.forewalk.engine.statistics.Moments;

/**
 * Mean excess return over the downside deviation of all bars, per year. {@code NaN} without a loss.
 */
public record SortinoRatio() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "sortino",
                "Sortino ratio",
                Unit.RATIO,
                Better.HIGHER,
                "mean(r - rf) / sqrt(sum(min(r - rf, 0)^2) / n) * sqrt(A)",
                "Sortino and van der Meer (1991), n = all bars; backtesting.py: geometric"
                        + " numerator");
    }

    @Override
    public double of(Performance performance) {
        double[] excess = performance.excessReturns();
        double squares = 0;
        for (double value : excess) {
            double loss = Math.min(value, 0);
            squares += loss * loss;
        }
        double downside = Math.sqrt(squares / excess.length);
        double mean = Moments.of(excess).mean();
        return Ratio.of(mean, downside) * Math.sqrt(performance.barsPerYear());
    }
}
