package io.forewalk.engine.statistics;

/**
 * Test of the first autocorrelations together (Box and Pierce, 1970; R's {@code Box.test}): {@code
 * n sum rho_k^2} against chi-squared. {@link LjungBox} holds its level better in short series.
 */
public final class BoxPierce {

    private BoxPierce() {}

    /**
     * Tests the lags 1..{@code lags}.
     *
     * @param fittedTerms ARMA terms fitted to get these residuals, 0 for raw values
     * @return no test where the values do not vary, one is no number, they are no more than the
     *     lags, or the lags no more than the fitted terms
     */
    public static TestOutcome of(double[] values, int lags, int fittedTerms) {
        double n = values.length;
        double[] rho = Autocovariance.correlations(values, Math.max(0, lags));
        return Portmanteau.test(values, lags, fittedTerms, lag -> n * rho[lag] * rho[lag]);
    }
}
