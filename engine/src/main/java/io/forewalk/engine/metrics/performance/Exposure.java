package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;

/** Share of bars, the starting close apart, that end with a position. {@code NaN} without a bar. */
public record Exposure() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "exposure",
                "Exposure",
                Unit.FRACTION,
                Better.NEITHER,
                "bars with a position at the close / n",
                "textbook; backtesting.py: entry to exit bar of closed trades; QuantStats: share of"
                        + " non-zero returns");
    }

    @Override
    public double of(Performance performance) {
        int held = 0;
        for (int close = 1; close <= performance.bars(); close++) {
            held += performance.grossExposure(close) > 0 ? 1 : 0;
        }
        return Ratio.of(held, performance.bars());
    }
}
