package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Root of the mean squared price error. {@code NaN} without a bar. */
public record RootMeanSquaredError() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "rmse",
                "RMSE",
                Unit.PRICE,
                Better.LOWER,
                "sqrt(mean(e^2)), e = actual - predicted",
                "textbook");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Errors.rootMeanSquare(scored.errors());
    }
}
