package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Bars that the direction hit rate leaves out. */
public record DirectionlessBars() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "zeroChanges",
                "Bars without direction",
                Unit.COUNT,
                Better.NEITHER,
                "bars on which the predicted or the actual change from C[t] is zero, left out of"
                        + " the hit rate",
                "-");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return scored.count() - HitRate.directions(scored).trials();
    }
}
