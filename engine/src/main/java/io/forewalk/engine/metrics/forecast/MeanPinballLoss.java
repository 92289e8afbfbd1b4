package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.statistics.PinballLoss;
import java.util.List;

/**
 * Mean loss of the predicted quantiles, over levels and bars. {@code NaN} without a bar or where
 * one has no quantiles.
 *
 * @param in prices or returns
 */
public record MeanPinballLoss(ErrorUnit in) implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                in.key("pinball"),
                in.title("Pinball loss"),
                in.unit(),
                Better.LOWER,
                "mean over bars and the nine levels p of p (y - q) above the quantile q, (1 - p)"
                        + " (q - y) below",
                "Koenker and Bassett (1978)");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Errors.mean(scored.column(this::ofRow));
    }

    private double ofRow(ScoredForecast row) {
        var scale = in.scaleOf(row);
        double actual = scale.applyAsDouble(row.actual());
        double[] quantiles = row.predicted().quantiles();
        List<Double> levels = PredictiveDistribution.LEVELS;
        double sum = 0;
        for (int i = 0; i < quantiles.length; i++) {
            sum += PinballLoss.of(actual, scale.applyAsDouble(quantiles[i]), levels.get(i));
        }
        return sum / quantiles.length;
    }
}
