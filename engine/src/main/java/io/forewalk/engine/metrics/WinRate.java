package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.MetricDefinition.Better;
import io.forewalk.engine.metrics.MetricDefinition.Unit;

/** Share of closed trades that made money. {@code NaN} without a trade. */
public record WinRate() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "winRate",
                "Win rate",
                Unit.FRACTION,
                Better.HIGHER,
                "closed trades with PnL > 0 / closed trades",
                "textbook; QuantStats: bars, zeros left out");
    }

    @Override
    public double of(Performance performance) {
        return GainsAndLosses.of(performance.profits()).winRate();
    }
}
