package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/**
 * How often the predicted 95 % interval held the price; right where it equals its name. {@code NaN}
 * without quantiles.
 */
public record NinetyFivePerCentCoverage() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "coverage95",
                "Coverage of 95 %",
                Unit.FRACTION,
                Better.NEITHER,
                "share of bars with quantile(0.025) <= actual <= quantile(0.975)",
                "interval of Wilson (1927)");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return Coverage.between(scored, 0.025, 0.975).value();
    }

    @Override
    public Interval interval(ScoredForecasts scored, double level) {
        return Coverage.between(scored, 0.025, 0.975).interval(level);
    }
}
