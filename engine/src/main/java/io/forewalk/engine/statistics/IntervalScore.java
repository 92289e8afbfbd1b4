package io.forewalk.engine.statistics;

/**
 * Score of a central prediction interval (Winkler, 1972; Gneiting and Raftery, 2007, (43)): its
 * width, and {@code 2 / alpha} times the distance by which the value lies outside; in the unit of
 * the value, smaller is better.
 */
public final class IntervalScore {

    private IntervalScore() {}

    /**
     * Score of one interval; {@code NaN} where an argument is.
     *
     * @param alpha share of values meant to lie outside, e.g. 0.05 for a 95 % interval
     */
    public static double of(double actual, double lower, double upper, double alpha) {
        double outside = Math.max(0, lower - actual) + Math.max(0, actual - upper);
        return upper - lower + 2 / alpha * outside;
    }
}
