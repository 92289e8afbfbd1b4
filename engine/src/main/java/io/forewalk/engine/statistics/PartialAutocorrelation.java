package io.forewalk.engine.statistics;

/**
 * Partial autocorrelations by the recursion of Durbin (1960) and Levinson on the sample
 * autocorrelations, as R's {@code pacf}. Those of independent values stay within {@link
 * CrossCorrelation#band} in 95 % of cases.
 */
public final class PartialAutocorrelation {

    private PartialAutocorrelation() {}

    /**
     * Partial autocorrelations of the lags 1..{@code maxLag}.
     *
     * @return array {@code [maxLag]}, {@code NaN} where the values do not vary
     */
    public static double[] of(double[] values, int maxLag) {
        double[] rho = Autocovariance.correlations(values, maxLag);
        double[] partial = new double[maxLag];
        double[] weights = new double[maxLag + 1];
        double rest = 1;
        for (int lag = 1; lag <= maxLag; lag++) {
            double unexplained = rho[lag];
            for (int k = 1; k < lag; k++) {
                unexplained -= weights[k] * rho[lag - k];
            }
            double last = unexplained / rest;
            double[] before = weights.clone();
            for (int k = 1; k < lag; k++) {
                weights[k] = before[k] - last * before[lag - k];
            }
            weights[lag] = last;
            rest *= 1 - last * last;
            partial[lag - 1] = last;
        }
        return partial;
    }
}
