package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Mean depth of the drawdown periods. {@code NaN} where there is none. */
public record AverageDrawdown() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "averageDrawdown",
                "Average drawdown",
                Unit.FRACTION,
                Better.HIGHER,
                "mean over drawdown periods of the deepest value; unrecovered ones count",
                "textbook; backtesting.py leaves out periods of one bar");
    }

    @Override
    public double of(Performance performance) {
        return Drawdown.of(performance.curve()).stream()
                .mapToDouble(Drawdown::depth)
                .average()
                .orElse(Double.NaN);
    }
}
