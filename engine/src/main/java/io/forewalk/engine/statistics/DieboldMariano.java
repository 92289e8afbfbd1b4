package io.forewalk.engine.statistics;

import java.util.Optional;

/**
 * Test of equal accuracy of two forecasts (Diebold and Mariano, 1995) with the small-sample factor
 * and the t distribution of Harvey, Leybourne and Newbold (1997), as {@code forecast::dm.test} in
 * R. The long-run variance takes {@code horizon - 1} lags; where that is not positive, Bartlett's
 * weights take its place and {@link #kernel} says so. Where targets are missing, a lag counts the
 * pairs that are truly so many bars apart, in the variance and in the factor. A negative statistic
 * is in favour of the first forecast.
 *
 * @param count number of pairs of losses
 * @param horizon bars from origin to target
 * @param plainStatistic the statistic of 1995, without the factor
 * @param statistic the statistic with the factor
 * @param kernel weights of the long-run variance
 */
public record DieboldMariano(
        int count, int horizon, double plainStatistic, double statistic, LongRunVariance kernel) {

    /**
     * Compares the losses of two forecasts of the same targets, e.g. their squared errors.
     *
     * @param first losses of the first forecast, {@code [targets]}
     * @param second losses of the second forecast, {@code [targets]}
     * @return no test where the losses are the same or differ by a constant, where a loss is not a
     *     number, or where there are no more than {@code horizon} targets
     * @throws IllegalArgumentException if the numbers of losses differ or the horizon is below 1
     */
    public static Optional<DieboldMariano> of(double[] first, double[] second, int horizon) {
        return of(first, second, Neighbours.all(first.length), horizon);
    }

    /** As {@link #of(double[], double[], int)}, of targets with holes between them. */
    public static Optional<DieboldMariano> of(
            double[] first, double[] second, Neighbours targets, int horizon) {
        checkShape(first, second, horizon);
        double[] differences = new double[first.length];
        for (int t = 0; t < differences.length; t++) {
            differences[t] = first[t] - second[t];
        }
        Moments moments = Moments.of(differences);
        if (differences.length <= horizon || !moments.varies()) {
            return Optional.empty();
        }
        return Optional.of(ofDifferences(differences, moments.mean(), targets, horizon));
    }

    private static void checkShape(double[] first, double[] second, int horizon) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "The second forecast has "
                            + second.length
                            + " losses and must have "
                            + first.length
                            + ", as the first.");
        }
        if (horizon < 1) {
            throw new IllegalArgumentException("The horizon (" + horizon + ") must be at least 1.");
        }
    }

    private static DieboldMariano ofDifferences(
            double[] differences, double mean, Neighbours targets, int horizon) {
        int count = differences.length;
        int lags = horizon - 1;
        double variance = LongRunVariance.RECTANGULAR.of(differences, targets, lags);
        LongRunVariance kernel =
                variance > 0 ? LongRunVariance.RECTANGULAR : LongRunVariance.BARTLETT;
        double plain = mean / Math.sqrt(kernel.of(differences, targets, lags) / count);
        double factor = smallSampleFactor(targets, horizon);
        return new DieboldMariano(count, horizon, plain, plain * factor, kernel);
    }

    /**
     * The root of the expected variance over the true one, {@code 1 - (n + 2 sum_k p_k) / n^2} with
     * {@code p_k} pairs of targets k bars apart, k below h: what Harvey, Leybourne and Newbold
     * (1997) start from. Without holes {@code p_k = n - k}, and it is their (9), {@code (n + 1 - 2h
     * + h(h - 1) / n) / n}.
     */
    static double smallSampleFactor(Neighbours targets, int horizon) {
        double n = targets.count();
        double products = n;
        for (int lag = 1; lag < horizon; lag++) {
            products += 2.0 * targets.pairs(lag);
        }
        return Math.sqrt((n - products / n) / n);
    }

    /** Probability of a statistic this far from zero under equal accuracy, by t(n - 1). */
    public double twoSidedPValue() {
        return new StudentT(count - 1).twoSided(statistic);
    }

    /** Small where the first forecast is better: probability of a statistic this low. */
    public double firstBetterPValue() {
        return new StudentT(count - 1).cumulative(statistic);
    }

    /** Two-sided probability of the plain statistic by the normal distribution (1995). */
    public double plainTwoSidedPValue() {
        return 2 * Normal.cumulative(-Math.abs(plainStatistic));
    }

    /** As {@link #of}, two-sided, with the reason where there is no test. */
    public static TestOutcome twoSided(double[] first, double[] second, int horizon) {
        return of(first, second, horizon)
                .map(test -> test.outcome(test.twoSidedPValue()))
                .orElseGet(() -> none(first, second, horizon));
    }

    /**
     * As {@link #of}, with the reason where there is no test; one-sided: a small p-value says that
     * the first forecast is better.
     */
    public static TestOutcome firstBetter(double[] first, double[] second, int horizon) {
        return firstBetter(first, second, Neighbours.all(first.length), horizon);
    }

    /** As {@link #firstBetter(double[], double[], int)}, of targets with holes between them. */
    public static TestOutcome firstBetter(
            double[] first, double[] second, Neighbours targets, int horizon) {
        return of(first, second, targets, horizon)
                .map(test -> test.outcome(test.firstBetterPValue()))
                .orElseGet(() -> none(first, second, horizon));
    }

    private TestOutcome outcome(double pValue) {
        return new TestOutcome(statistic, count - 1, pValue, count, "");
    }

    private static TestOutcome none(double[] first, double[] second, int horizon) {
        return TestOutcome.none(
                first.length,
                SampleCheck.problem(horizon + 1, first, second)
                        .orElse("the losses are the same or differ by a constant"));
    }
}
