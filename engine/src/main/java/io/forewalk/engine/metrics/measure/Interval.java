package io.forewalk.engine.metrics.measure;

import java.io.Serializable;

/** A confidence interval; {@code NaN} bounds where it could not be computed. */
public record Interval(double low, double high) implements Serializable {

    /** No interval. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    /** The bounds of a statistic's interval. */
    public static Interval of(io.forewalk.engine.statistics.Interval interval) {
        boolean exists = Double.isFinite(interval.lower()) && Double.isFinite(interval.upper());
        return exists ? new Interval(interval.lower(), interval.upper()) : NONE;
    }
}
