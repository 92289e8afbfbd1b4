package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/**
 * Share of capital that would grow fastest if trades came as before. {@code NaN} without a win or
 * without a loss.
 */
public record KellyCriterion() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "kelly",
                "Kelly criterion",
                Unit.FRACTION,
                Better.HIGHER,
                "W - (1 - W) / (mean win / mean loss), in money",
                "Kelly (1956), as backtesting.py");
    }

    @Override
    public double of(Performance performance) {
        return GainsAndLosses.of(performance.profits()).kelly();
    }
}
