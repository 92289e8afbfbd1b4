package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/**
 * How often the predicted direction from the last close was right. {@code NaN} without a direction,
 * as for the naive.
 */
public record HitRate() implements ForecastMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "hitRate",
                "Direction hit rate",
                Unit.FRACTION,
                Better.HIGHER,
                "share of bars with sign(predicted - C[t]) = sign(actual - C[t]); zero changes on"
                        + " either side left out",
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

    /** Rows with a direction on both sides, and hits among them. */
    static Share directions(ScoredForecasts scored) {
        return Signs.agreement(
                scored,
                row -> row.predicted().point() - row.originClose(),
                row -> row.actual() - row.originClose());
    }
}
