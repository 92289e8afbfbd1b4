package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Mean return error. {@code NaN} without a bar or where a prediction is not above 0. */
public record ReturnBias() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "returnBias",
                "Bias of returns",
                Unit.LOG_RETURN,
                Better.NEITHER,
                "mean(u), above 0 where forecasts are too low",
                "textbook, in log returns");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Errors.mean(scored.returnErrors());
    }
}
