package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

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
