package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.statistics.Moments;

/** Mean profit of a closed trade, in money. {@code NaN} without a trade. */
public record Expectancy() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "expectancy",
                "Expectancy",
                Unit.MONEY,
                Better.HIGHER,
                "mean PnL of closed trades, in money",
                "textbook; backtesting.py: returns only (see expectancyReturn)");
    }

    @Override
    public double of(Performance performance) {
        return Moments.of(performance.profits()).mean();
    }
}
