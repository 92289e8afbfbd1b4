package io.forewalk.engine.statistics;

/**
 * A confidence interval; both limits are {@code NaN} where there is none.
 *
 * @param lower lower limit
 * @param upper upper limit
 * @param level share of cases in which such an interval is meant to hold the truth, e.g. 0.95
 */
public record Interval(double lower, double upper, double level) {

    /** The interval that does not exist. */
    public static Interval none(double level) {
        return new Interval(Double.NaN, Double.NaN, level);
    }

    /** Whether {@code value} lies between the limits, these included. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
