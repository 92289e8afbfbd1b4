package io.forewalk.engine.statistics;

/**
 * What a statistical test found, or why there is no test. Without a test every number is {@code
 * NaN} and {@link #reason} says why in words that end a sentence, e.g. {@code all forecasts have
 * one sign}; with one the reason is empty.
 *
 * @param statistic the test's statistic
 * @param degreesOfFreedom of the distribution it is compared with; {@code NaN} for the normal and
 *     for bootstrapped ones; of an F the numerator's
 * @param pValue probability of a statistic at least as extreme if the null hypothesis holds
 * @param count number of observations used
 * @param reason why there is no test, empty where there is one
 */
public record TestOutcome(
        double statistic, double degreesOfFreedom, double pValue, int count, String reason) {

    /** No test of {@code count} observations. */
    public static TestOutcome none(int count, String reason) {
        return new TestOutcome(Double.NaN, Double.NaN, Double.NaN, count, reason);
    }

    /** Rejects on both sides of the standard normal. */
    static TestOutcome twoSidedNormal(double statistic, int count) {
        double p = 2 * Normal.cumulative(-Math.abs(statistic));
        return new TestOutcome(statistic, Double.NaN, p, count, "");
    }

    /** Rejects on the upper side of the standard normal. */
    static TestOutcome upperNormal(double statistic, int count) {
        return new TestOutcome(statistic, Double.NaN, Normal.cumulative(-statistic), count, "");
    }

    /** Rejects on the upper side of Student's t. */
    static TestOutcome upperStudent(double statistic, double freedom, int count) {
        double p = new StudentT(freedom).cumulative(-statistic);
        return new TestOutcome(statistic, freedom, p, count, "");
    }

    /** Rejects on the upper side of chi-squared. */
    static TestOutcome chiSquared(double statistic, double freedom, int count) {
        double p = new ChiSquared(freedom).above(statistic);
        return new TestOutcome(statistic, freedom, p, count, "");
    }

    /** Whether there is a test. */
    public boolean exists() {
        return reason.isEmpty();
    }

    /** Whether the test rejects its null hypothesis at {@code level}; never without a test. */
    public boolean rejects(double level) {
        return pValue < level;
    }
}
