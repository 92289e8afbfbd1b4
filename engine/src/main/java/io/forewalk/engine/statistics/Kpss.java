package io.forewalk.engine.statistics;

/**
 * Test of stationarity around a level (Kwiatkowski, Phillips, Schmidt and Shin, 1992, (11) to (13);
 * R's {@code urca::ur.kpss} of type mu): the squares of the partial sums of the deviations from the
 * mean, over {@code n^2} times their long-run variance with Bartlett weights. Large values speak
 * against stationarity.
 *
 * @param statistic {@code NaN} where the values do not vary
 * @param lags of the long-run variance
 */
public record Kpss(double statistic, int lags) {

    /** Exceeded in 5 % of cases by a stationary series (their table 1). */
    public static final double FIVE_PERCENT = 0.463;

    private static final double LAGS_OVER_ROOT = 3 / 13.0;

    /** The test with {@code floor(3 sqrt(n) / 13)} lags, as in R's {@code forecast::ndiffs}. */
    public static Kpss level(double[] values) {
        return level(values, (int) Math.floor(LAGS_OVER_ROOT * Math.sqrt(values.length)));
    }

    /**
     * The test with a given number of lags.
     *
     * @throws IllegalArgumentException if the lags are below 0
     */
    public static Kpss level(double[] values, int lags) {
        if (lags < 0) {
            throw new IllegalArgumentException("The lags (" + lags + ") must be at least 0.");
        }
        Moments moments = Moments.of(values);
        if (!moments.varies()) {
            return new Kpss(Double.NaN, lags);
        }
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value - moments.mean();
            squares += sum * sum;
        }
        double n = values.length;
        double variance = LongRunVariance.BARTLETT.of(values, lags);
        return new Kpss(squares / (n * n * variance), lags);
    }

    /** Whether the test speaks against stationarity at 5 %; {@code false} without variation. */
    public static boolean rejectsLevel(double[] values) {
        return level(values).statistic() > FIVE_PERCENT;
    }
}
