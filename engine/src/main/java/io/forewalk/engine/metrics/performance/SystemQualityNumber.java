package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.statistics.Moments;

/**
 * Tharp's system quality number. {@code NaN} below two closed trades or where profits do not vary.
 */
public record SystemQualityNumber() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "sqn",
                "SQN",
                Unit.RATIO,
                Better.HIGHER,
                "sqrt(trades) * mean(PnL) / sd(PnL)",
                "Tharp (2008), ddof 1 as backtesting.py");
    }

    @Override
    public double of(Performance performance) {
        Moments profits = Moments.of(performance.profits());
        return profits.varies()
                ? Math.sqrt(profits.count()) * profits.mean() / profits.deviation()
                : Double.NaN;
    }
}
