package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.MetricDefinition.Better;
import io.forewalk.engine.metrics.MetricDefinition.Unit;

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
