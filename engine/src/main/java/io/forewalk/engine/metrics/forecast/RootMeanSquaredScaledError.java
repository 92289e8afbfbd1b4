package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;

/**
 * Root mean squared error over the naive's in the first training window. {@code NaN} where that is
 * 0.
 */
public record RootMeanSquaredScaledError() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "rmsse",
                "RMSSE",
                Unit.RATIO,
                Better.LOWER,
                "RMSE / RMSE of the naive inside the first training window",
                "Hyndman and Koehler (2006); M5");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Ratio.of(Errors.rootMeanSquare(scored.errors()), scored.scale().rootMeanSquare());
    }
}
