package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Mean absolute return error. {@code NaN} without a bar or where a prediction is not above 0. */
public record ReturnMeanAbsoluteError() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "returnMae",
                "MAE of returns",
                Unit.LOG_RETURN,
                Better.LOWER,
                "mean(abs(u))",
                "textbook, in log returns");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Errors.meanAbsolute(scored.returnErrors());
    }
}
