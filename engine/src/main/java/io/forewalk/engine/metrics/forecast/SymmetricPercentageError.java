package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Mean absolute error in per cent of the mean of both prices. {@code NaN} without a bar. */
public record SymmetricPercentageError() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "smape",
                "sMAPE",
                Unit.PER_CENT,
                Better.LOWER,
                "200 * mean(abs(e) / (abs(actual) + abs(predicted)))",
                "Makridakis, Spiliotis and Assimakopoulos (2020), M4");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return 200 * Errors.mean(scored.column(SymmetricPercentageError::share));
    }

    private static double share(ScoredForecast row) {
        double size = Math.abs(row.actual()) + Math.abs(row.predicted().point());
        return Math.abs(row.error()) / size;
    }
}
