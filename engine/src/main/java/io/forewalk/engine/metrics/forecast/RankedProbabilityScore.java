package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.statistics.Crps;
import java.util.Arrays;

/**
 * Mean continuous ranked probability score of the predicted quantiles: twice the integral of the
 * pinball loss over the levels. {@code NaN} without a bar or where one has no quantiles.
 *
 * @param in prices or returns
 */
public record RankedProbabilityScore(ErrorUnit in) implements ForecastMetric {

    private static final double[] LEVELS =
            PredictiveDistribution.LEVELS.stream().mapToDouble(level -> level).toArray();

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                in.key("crps"),
                in.title("CRPS"),
                in.unit(),
                Better.LOWER,
                "mean of 2 · integral of the pinball loss over the levels, by trapezia",
                "Matheson and Winkler (1976), Laio and Tamea (2007)");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Errors.mean(scored.column(this::ofRow));
    }

    private double ofRow(ScoredForecast row) {
        var scale = in.scaleOf(row);
        double[] quantiles = Arrays.stream(row.predicted().quantiles()).map(scale).toArray();
        return Crps.ofQuantiles(scale.applyAsDouble(row.actual()), LEVELS, quantiles);
    }
}
