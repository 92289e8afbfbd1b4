package io.forewalk.engine.statistics;

/**
 * How exact a Sharpe ratio is, and what it is over more bars. All ratios are per bar, mean over
 * sample deviation, not annualised.
 */
public final class SharpeError {

    private SharpeError() {}

    /**
     * Standard error for independent normal returns (Lo, 2002, (9)): {@code sqrt((1 + SR^2 / 2) /
     * n)}; {@code NaN} without a return.
     */
    public static double independent(double sharpe, int count) {
        return count < 1 ? Double.NaN : Math.sqrt((1 + sharpe * sharpe / 2) / count);
    }

    /**
     * Standard error for independent returns of any shape (Mertens, 2002): {@code sqrt((1 + SR^2 /
     * 2 - g1 SR + (g2 - 3) / 4 SR^2) / n)} with biased skewness and full kurtosis; {@code NaN}
     * where the returns do not vary.
     */
    public static double ofMoments(double sharpe, Moments moments) {
        double shape =
                1
                        + sharpe * sharpe / 2
                        - moments.skewness() * sharpe
                        + (moments.kurtosis() - 3) / 4 * sharpe * sharpe;
        return moments.count() < 1 ? Double.NaN : Math.sqrt(shape / moments.count());
    }

    /**
     * The factor from the ratio of one bar to that of q bars (Lo, 2002, (20)): {@code q / sqrt(q +
     * 2 sum_k (q - k) rho_k)}, {@code sqrt(q)} without autocorrelation. Take few lags: 251 sample
     * autocorrelations make it explode. {@code NaN} where they leave no variance.
     *
     * @param bars q, e.g. bars per year
     * @param correlations autocorrelations from lag 1 on; those not given, or of q and above, are 0
     */
    public static double annualisation(int bars, double[] correlations) {
        double variance = bars;
        for (int lag = 1; lag < bars && lag <= correlations.length; lag++) {
            variance += 2.0 * (bars - lag) * correlations[lag - 1];
        }
        return variance > 0 ? bars / Math.sqrt(variance) : Double.NaN;
    }
}
