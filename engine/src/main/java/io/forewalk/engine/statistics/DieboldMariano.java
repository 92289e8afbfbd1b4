package io.forewalk.engine.statistics;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Test of equal accuracy of two forecasts (Diebold and Mariano, 1995) with the small-sample factor
 * and the t distribution of Harvey, Leybourne and Newbold (1997), as {@code forecast::dm.test} in
 * R. The long-run variance takes {@code horizon - 1} lags; where that is not positive, Bartlett's
 * weights take its place and {@link #kernel} says so. A negative statistic is in favour of the
 * first forecast.
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
        checkShape(first, second, horizon);
        double[] differences = new double[first.length];
        for (int t = 0; t < differences.length; t++) {
            differences[t] = first[t] - second[t];
        }
        Moments moments = Moments.of(differences);
        if (differences.length <= horizon || !moments.varies()) {
            return Optional.empty();
        }
        return Optional.of(ofDifferences(differences, moments.mean(), horizon));
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

    private static DieboldMariano ofDifferences(double[] differences, double mean, int horizon) {
        int count = differences.length;
        int lags = horizon - 1;
        double variance = LongRunVariance.RECTANGULAR.of(differences, lags);
        LongRunVariance kernel =
                variance > 0 ? LongRunVariance.RECTANGULAR : LongRunVariance.BARTLETT;
        double plain = mean / Math.sqrt(kernel.of(differences, lags) / count);
        double factor = smallSampleFactor(count, horizon);
        return new DieboldMariano(count, horizon, plain, plain * factor, kernel);
    }

    /** {@code sqrt((n + 1 - 2h + h(h - 1) / n) / n)}: Harvey, Leybourne and Newbold (1997), (9). */
    static double smallSampleFactor(int count, int horizon) {
        double n = count;
        double h = horizon;
        return Math.sqrt((n + 1 - 2 * h + h * (h - 1) / n) / n);
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
        return outcome(first, second, horizon, DieboldMariano::twoSidedPValue);
    }

    /**
     * As {@link #of}, with the reason where there is no test; one-sided: a small p-value says that
     * the first forecast is better.
     */
    public static TestOutcome firstBetter(double[] first, double[] second, int horizon) {
        return outcome(first, second, horizon, DieboldMariano::firstBetterPValue);
    }

    private static TestOutcome outcome(
            double[] first, double[] second, int horizon, ToDoubleFunction<DieboldMariano> pValue) {
        int n = first.length;
        Optional<DieboldMariano> test = of(first, second, horizon);
        if (test.isPresent()) {
            double p = pValue.applyAsDouble(test.get());
            return new TestOutcome(test.get().statistic(), n - 1, p, n, "");
        }
        return TestOutcome.none(
                n,
                SampleCheck.problem(horizon + 1, first, second)
                        .orElse("the losses are the same or differ by a constant"));
    }
}
