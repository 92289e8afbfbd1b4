package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/**
 * Root of the mean squared return error. {@code NaN} without a bar or where a prediction is not
 * above 0.
 */
public record ReturnRootMeanSquaredError() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "returnRmse",
                "RMSE of returns",
                Unit.LOG_RETURN,
                Better.LOWER,
                "sqrt(mean(u^2)), u = ln(actual / predicted)",
                "textbook, in log returns");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Errors.rootMeanSquare(scored.returnErrors());
    }
}
