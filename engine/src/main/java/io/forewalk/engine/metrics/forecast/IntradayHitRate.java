package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/**
 * How often the predicted direction from open to close was right; the same for both prices of a
 * forecaster. {@code NaN} without a direction.
 */
public record IntradayHitRate() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "intradayHitRate",
                "Intraday hit rate",
                Unit.FRACTION,
                Better.HIGHER,
                "share of bars with sign(predicted close - predicted open) = sign(C[t+1] - O[t+1]);"
                        + " zero moves left out",
                "textbook; interval of Wilson (1927)");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return directions(scored).value();
    }

    @Override
    public Interval interval(ScoredForecasts scored, double level) {
        return directions(scored).interval(level);
    }

    private static Share directions(ScoredForecasts scored) {
        return Signs.agreement(scored, ScoredForecast::predictedMove, ScoredForecast::actualMove);
    }
}
