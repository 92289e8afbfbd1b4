package io.forewalk.engine.statistics;

/** Sample autocovariances and autocorrelations, divisor n (Brockwell and Davis, 1991, 7.2). */
public final class Autocovariance {

    private Autocovariance() {}

    /**
     * Autocovariances of the lags 0..{@code maxLag}.
     *
     * @return array {@code [maxLag + 1]}; lags of {@code n} and above are 0
     */
    public static double[] of(double[] values, int maxLag) {
        int n = values.length;
        double mean = Moments.of(values).mean();
        double[] covariances = new double[maxLag + 1];
        for (int lag = 0; lag <= maxLag; lag++) {
            double sum = 0;
            for (int t = lag; t < n; t++) {
                sum += (values[t] - mean) * (values[t - lag] - mean);
            }
            covariances[lag] = sum / n;
        }
        return covariances;
    }

    /**
     * Autocorrelations of the lags 0..{@code maxLag}; {@code NaN} where the values do not vary.
     *
     * @return array {@code [maxLag + 1]}, the first 1
     */
    public static double[] correlations(double[] values, int maxLag) {
        double[] covariances = of(values, maxLag);
        double variance = Moments.of(values).varies() ? covariances[0] : Double.NaN;
        for (int lag = 0; lag <= maxLag; lag++) {
            covariances[lag] /= variance;
        }
        return covariances;
    }
}
