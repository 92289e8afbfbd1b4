package io.forewalk.engine.metrics;

import java.io.Serializable;

/** A confidence interval; {@code NaN} bounds where it could not be computed. */
public record Interval(double low, double high) implements Serializable {

    /** No interval. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);
}
