package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** Number of bars the other measures rest on. */
public record TargetCount() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "count",
                "Bars scored",
                Unit.COUNT,
                Better.NEITHER,
                "targets that every forecaster has answered",
                "-");
    }

    @Override
    public double of(ScoredForecasts scored) {
        return scored.count();
    }
}
