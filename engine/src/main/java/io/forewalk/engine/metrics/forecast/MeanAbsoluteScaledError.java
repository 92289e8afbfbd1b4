package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;

/**
 * Mean absolute error over the naive's in the first training window. {@code NaN} where that is 0.
 */
public record MeanAbsoluteScaledError() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "mase",
                "MASE",
                Unit.RATIO,
                Better.LOWER,
                "MAE / MAE of the naive inside the first training window",
                "Hyndman and Koehler (2006)");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Ratio.of(Errors.meanAbsolute(scored.errors()), scored.scale().meanAbsolute());
    }
}
