package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Mean price error. {@code NaN} without a bar. */
public record Bias() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "bias",
                "Bias",
                Unit.PRICE,
                Better.NEITHER,
                "mean(e), above 0 where forecasts are too low",
                "textbook");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Errors.mean(scored.errors());
    }
}
