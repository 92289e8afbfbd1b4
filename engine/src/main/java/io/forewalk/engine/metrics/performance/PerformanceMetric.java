package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;

/** One measure of an account's equity curve and trades. */
public interface PerformanceMetric {

    /** What it is. */
    MetricDefinition definition();

    /** Its value, {@code NaN} where undefined; never infinite. */
    double of(Performance performance);
}
