package io.forewalk.engine.statistics;

import java.util.Arrays;

/** Sums of products of several series over neighbouring times (Newey and West, 1987). */
final class LongRunCovariance {

    private LongRunCovariance() {}

    /**
     * {@code sum_t x_t x_t' + sum_l (1 - l / (lags + 1)) sum_t (x_t x_(t-l)' + x_(t-l) x_t')},
     * neither centred nor divided.
     *
     * @param series {@code [series][times]}
     * @return {@code [series][series]}, symmetric
     */
    static double[][] sums(double[][] series, int lags) {
        return sums(series, Neighbours.all(series[0].length), lags);
    }

    /** As {@link #sums(double[][], int)}, of pairs truly so many bars apart. */
    static double[][] sums(double[][] values, Neighbours neighbours, int lags) {
        double[][] series = Arrays.stream(values).map(neighbours::spread).toArray(double[][]::new);
        int k = series.length;
        double[][] sums = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = lagged(series[i], series[j], 0);
                for (int lag = 1; lag <= lags; lag++) {
                    double weight = LongRunVariance.BARTLETT.weight(lag, lags);
                    double both =
                            lagged(series[i], series[j], lag) + lagged(series[j], series[i], lag);
                    sum += weight * both;
                }
                sums[i][j] = sum;
                sums[j][i] = sum;
            }
        }
        return sums;
    }

    private static double lagged(double[] now, double[] before, int lag) {
        double sum = 0;
        for (int t = lag; t < now.length; t++) {
            sum += now[t] * before[t - lag];
        }
        return sum;
    }
}
