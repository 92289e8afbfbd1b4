package io.forewalk.engine.statistics;

import java.util.Arrays;

/**
 * Sample correlation of one series with the past of another, divisor n, about the means of the
 * whole series (Brockwell and Davis, 1991, 11.2; R's {@code ccf}).
 */
public final class CrossCorrelation {

    private CrossCorrelation() {}

    /**
     * Correlations of {@code now[t]} with {@code past[t - lag]}.
     *
     * @param now {@code [times]}
     * @param past {@code [times]}
     * @return {@code [maxLag + 1]}, lag 0 first; {@code NaN} where a series does not vary, lags of
     *     n and above are 0
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double[] of(double[] now, double[] past, int maxLag) {
        return of(now, past, Neighbours.all(now.length), maxLag);
    }

    /** As {@link #of(double[], double[], int)}, of values truly so many bars apart. */
    public static double[] of(double[] now, double[] past, Neighbours neighbours, int maxLag) {
        double[] correlations = new double[maxLag + 1];
        if (SampleCheck.problem(2, now, past).isPresent()) {
            Arrays.fill(correlations, Double.NaN);
            return correlations;
        }
        double[] first = neighbours.spread(standardized(now));
        double[] second = neighbours.spread(standardized(past));
        for (int lag = 0; lag <= maxLag; lag++) {
            double sum = 0;
            for (int t = lag; t < first.length; t++) {
                sum += first[t] * second[t - lag];
            }
            correlations[lag] = sum / now.length;
        }
        return correlations;
    }

    /** Values less their mean over their deviation (divisor n); {@code NaN} if they do not vary. */
    static double[] standardized(double[] values) {
        Moments moments = Moments.of(values);
        double deviation = moments.varies() ? Math.sqrt(moments.second()) : Double.NaN;
        double[] standardized = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            standardized[t] = (values[t] - moments.mean()) / deviation;
        }
        return standardized;
    }

    /**
     * Half the width of the band that holds 95 % of the correlations of independent series: {@code
     * 1.96 / sqrt(n)}.
     */
    public static double band(int count) {
        return Normal.quantile(0.975) / Math.sqrt(count);
    }
}
