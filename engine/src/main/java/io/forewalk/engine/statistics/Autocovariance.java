package io.forewalk.engine.statistics;

import java.util.Arrays;

/** Sample autocovariances and autocorrelations, divisor n (Brockwell and Davis, 1991, 7.2). */
public final class Autocovariance {

    private Autocovariance() {}

    /**
     * Autocovariances of the lags 0..{@code maxLag}.
     *
     * @return array {@code [maxLag + 1]}; lags of {@code n} and above are 0
     */
    public static double[] of(double[] values, int maxLag) {
        return of(values, Neighbours.all(values.length), maxLag);
    }

    /** As {@link #of(double[], int)}, of pairs truly so many bars apart. */
    static double[] of(double[] values, Neighbours neighbours, int maxLag) {
        double mean = Moments.of(values).mean();
        double[] spread =
                neighbours.spread(Arrays.stream(values).map(value -> value - mean).toArray());
        double[] covariances = new double[maxLag + 1];
        for (int lag = 0; lag <= maxLag; lag++) {
            double sum = 0;
            for (int t = lag; t < spread.length; t++) {
                sum += spread[t] * spread[t - lag];
            }
            covariances[lag] = sum / values.length;
        }
        return covariances;
    }

    /**
     * Autocorrelations of the lags 0..{@code maxLag}; {@code NaN} where the values do not vary.
     *
     * @return array {@code [maxLag + 1]}, the first 1
     */
    public static double[] correlations(double[] values, int maxLag) {
        return correlations(values, Neighbours.all(values.length), maxLag);
    }

    /** As {@link #correlations(double[], int)}, of pairs truly so many bars apart. */
    public static double[] correlations(double[] values, Neighbours neighbours, int maxLag) {
        double[] covariances = of(values, neighbours, maxLag);
        double variance = Moments.of(values).varies() ? covariances[0] : Double.NaN;
        for (int lag = 0; lag <= maxLag; lag++) {
            covariances[lag] /= variance;
        }
        return covariances;
    }
}
