package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Mean absolute price error. {@code NaN} without a bar. */
public record MeanAbsoluteError() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "mae", "MAE", Unit.PRICE, Better.LOWER, "mean(abs(e))", "textbook");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Errors.meanAbsolute(scored.errors());
    }
}
