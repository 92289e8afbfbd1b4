package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;

/**
 * Root mean squared return error over the naive's on the same bars. {@code NaN} where the naive
 * makes no error.
 */
public record RelativeReturnRootMeanSquaredError() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "relativeReturnRmse",
                "RMSE of returns over naive",
                Unit.RATIO,
                Better.LOWER,
                "return RMSE / return RMSE of the naive on the same bars; 1 = naive",
                "ratio form of Theil's U2, in log returns");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Ratio.of(
                Errors.rootMeanSquare(scored.returnErrors()),
                Errors.rootMeanSquare(scored.column(ScoredForecast::naiveReturnError)));
    }
}
