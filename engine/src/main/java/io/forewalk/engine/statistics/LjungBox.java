package io.forewalk.engine.statistics;

/**
 * Test of the first autocorrelations together (Ljung and Box, 1978; R's {@code Box.test}): {@code
 * n(n + 2) sum rho_k^2 / (n - k)} against chi-squared.
 *
 * @param statistic Q
 * @param degreesOfFreedom lags less the fitted ARMA terms
 * @param pValue probability of a larger Q without autocorrelation
 */
public record LjungBox(double statistic, int degreesOfFreedom, double pValue) {

    /**
     * Tests the lags 1..{@code lags}; statistic and p-value are {@code NaN} if the values do not
     * vary.
     *
     * @param fittedTerms ARMA terms fitted to get these residuals, 0 for raw values
     * @throws IllegalArgumentException unless {@code 0 <= fittedTerms < lags < values.length}
     */
    public static LjungBox of(double[] values, int lags, int fittedTerms) {
        if (fittedTerms < 0 || fittedTerms >= lags) {
            throw new IllegalArgumentException(
                    "The lags (" + lags + ") must exceed the fitted terms (" + fittedTerms + ").");
        }
        if (lags >= values.length) {
            throw new IllegalArgumentException(
                    "The lags ("
                            + lags
                            + ") must be fewer than the values ("
                            + values.length
                            + ").");
        }
        double n = values.length;
        double[] rho = Autocovariance.correlations(values, lags);
        double sum = 0;
        for (int lag = 1; lag <= lags; lag++) {
            sum += rho[lag] * rho[lag] / (n - lag);
        }
        double statistic = n * (n + 2) * sum;
        int freedom = lags - fittedTerms;
        return new LjungBox(statistic, freedom, new ChiSquared(freedom).above(statistic));
    }

    /** As {@link #of}, but where there is no test the outcome says why. */
    public static TestOutcome outcome(double[] values, int lags, int fittedTerms) {
        return outcome(values, Neighbours.all(values.length), lags, fittedTerms);
    }

    /**
     * As {@link #outcome(double[], int, int)}, of values with holes between them: {@code n - k} is
     * the number of pairs there are (Stoffer and Toloi, 1992). A lag without a pair takes no part.
     */
    public static TestOutcome outcome(
            double[] values, Neighbours neighbours, int lags, int fittedTerms) {
        double n = values.length;
        double[] rho = Autocovariance.correlations(values, neighbours, Math.max(0, lags));
        return Portmanteau.test(
                values,
                lags,
                fittedTerms,
                lag -> {
                    int pairs = neighbours.pairs(lag);
                    return pairs == 0 ? 0 : n * (n + 2) / pairs * rho[lag] * rho[lag];
                });
    }
}
