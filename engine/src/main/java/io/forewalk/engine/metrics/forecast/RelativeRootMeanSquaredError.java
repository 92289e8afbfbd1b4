package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;

/**
 * Root mean squared error over the naive's on the same bars. {@code NaN} where the naive makes no
 * error.
 */
public record RelativeRootMeanSquaredError() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "relativeRmse",
                "RMSE over naive",
                Unit.RATIO,
                Better.LOWER,
                "RMSE / RMSE of the naive on the same bars; 1 = naive",
                "ratio form of Theil's U2; forecast::accuracy gives the form of relative changes");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Ratio.of(
                Errors.rootMeanSquare(scored.errors()),
                Errors.rootMeanSquare(scored.column(ScoredForecast::naiveError)));
    }
}
