package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.MetricDefinition.Better;
import io.forewalk.engine.metrics.MetricDefinition.Unit;
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
