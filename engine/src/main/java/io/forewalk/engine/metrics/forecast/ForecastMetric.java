package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.MetricDefinition;

/** One measure of a forecaster's errors. */
public interface ForecastMetric {

    /** What it is. */
    MetricDefinition definition();

    /** Its value, {@code NaN} where undefined; never infinite. */
    double of(ScoredForecasts scored);

    /** A confidence interval of the value, {@link Interval#NONE} where the measure has none. */
    default Interval interval(ScoredForecasts scored, double level) {
        return Interval.NONE;
    }
}
