package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;
import java.util.Arrays;

/** How often per year the account's value is bought and sold again. {@code NaN} without a bar. */
public record Turnover() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "turnover",
                "Turnover per year",
                Unit.RATIO,
                Better.NEITHER,
                "(sum of abs(units * fill price) / 2) / mean E / (n / A)",
                "textbook: half of bought plus sold");
    }

    @Override
    public double of(Performance performance) {
        double mean = Arrays.stream(performance.curve().equities()).average().orElse(Double.NaN);
        double years = performance.bars() / performance.barsPerYear();
        return Ratio.of(performance.activity().tradedValue() / 2, mean * years);
    }
}
