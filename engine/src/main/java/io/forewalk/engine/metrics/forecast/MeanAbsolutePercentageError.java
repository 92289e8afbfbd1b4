package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Mean absolute error in per cent of the price that came. {@code NaN} without a bar. */
public record MeanAbsolutePercentageError() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "mape",
                "MAPE",
                Unit.PER_CENT,
                Better.LOWER,
                "100 * mean(abs(e / actual))",
                "textbook; says nothing across models near 1 %");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return 100 * Errors.mean(scored.column(row -> Math.abs(row.error() / row.actual())));
    }
}
