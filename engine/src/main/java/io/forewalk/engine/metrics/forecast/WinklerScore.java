package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.statistics.IntervalScore;

/**
 * Mean score of the predicted central interval: its width, and the distance by which a price fell
 * outside times 2 / alpha. {@code NaN} without a bar or where one has no quantiles.
 *
 * @param in prices or returns
 * @param low level of the lower quantile, whose mirror image is the upper
 */
public record WinklerScore(ErrorUnit in, double low) implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        long share = Math.round(100 * (1 - 2 * low));
        return new MetricDefinition(
                in.key("winkler" + share),
                in.title("Winkler score of " + share + " %"),
                in.unit(),
                Better.LOWER,
                "mean of width + 2 / %s · distance outside".formatted(2 * low),
                "Winkler (1972), Gneiting and Raftery (2007)");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Errors.mean(scored.column(this::ofRow));
    }

    private double ofRow(ScoredForecast row) {
        var scale = in.scaleOf(row);
        PredictiveDistribution predicted = row.predicted();
        return IntervalScore.of(
                scale.applyAsDouble(row.actual()),
                scale.applyAsDouble(predicted.quantile(low)),
                scale.applyAsDouble(predicted.quantile(1 - low)),
                2 * low);
    }
}
