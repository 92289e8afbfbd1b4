package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/**
 * How often the predicted 80 % interval held the price; right where it equals its name. {@code NaN}
 * without quantiles.
 */
public record EightyPerCentCoverage() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "coverage80",
                "Coverage of 80 %",
                Unit.FRACTION,
                Better.NEITHER,
                "share of bars with quantile(0.1) <= actual <= quantile(0.9)",
                "interval of Wilson (1927)");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Coverage.between(scored, 0.1, 0.9).value();
    }

    @Override
    public Interval interval(ScoredForecasts scored, double level) {
        return Coverage.between(scored, 0.1, 0.9).interval(level);
    }
}
