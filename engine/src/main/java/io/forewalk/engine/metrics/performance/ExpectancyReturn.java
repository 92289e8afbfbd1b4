package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;
import io.forewalk.engine.statistics.Moments;

/** Mean profit of a closed trade as a share of its entry value. {@code NaN} without a trade. */
public record ExpectancyReturn() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "expectancyReturn",
                "Expectancy as a return",
                Unit.FRACTION,
                Better.HIGHER,
                "mean of PnL / (abs(quantity) * entry price) over closed trades",
                "backtesting.py");
    }

    @Override
    public double of(Performance performance) {
        double[] returns =
                performance.closedTrades().stream().mapToDouble(ExpectancyReturn::of).toArray();
        return Ratio.finite(Moments.of(returns).mean());
    }

    private static double of(Trade trade) {
        return trade.pnl() / (Math.abs(trade.quantity()) * trade.entryPrice());
    }
}
