package io.forewalk.engine.statistics;

/**
 * The probability that a Sharpe ratio is above another (Bailey and López de Prado, 2012), for
 * returns of any shape. Ratios per bar, not annualised; the kurtosis is the full one, 3 for a
 * normal.
 *
 * @param sharpe observed ratio, mean over sample deviation
 * @param skewness of the returns, biased
 * @param kurtosis of the returns, biased, not the excess
 */
public record ProbabilisticSharpe(double sharpe, double skewness, double kurtosis) {

    /** Ratio and shape of returns; all {@code NaN} where they do not vary. */
    public static ProbabilisticSharpe of(double[] returns) {
        Moments moments = Moments.of(returns);
        double sharpe = moments.varies() ? moments.mean() / moments.deviation() : Double.NaN;
        return new ProbabilisticSharpe(sharpe, moments.skewness(), moments.kurtosis());
    }

    /**
     * Probability that the true ratio is above {@code threshold}: {@code Phi((SR - SR*) sqrt(n - 1)
     * / sqrt(1 - g1 SR + (g2 - 1) / 4 SR^2))}.
     *
     * @param count number of returns
     */
    public double above(double threshold, int count) {
        double spread = Math.sqrt(shape());
        return Normal.cumulative((sharpe - threshold) * Math.sqrt(count - 1.0) / spread);
    }

    /**
     * Returns needed until the ratio is above {@code threshold} with {@code confidence}; {@code
     * NaN} where it is not above it.
     *
     * @param confidence e.g. 0.95
     */
    public double minimumTrackRecord(double threshold, double confidence) {
        if (!(sharpe > threshold)) {
            return Double.NaN;
        }
        double steps = Normal.quantile(confidence) / (sharpe - threshold);
        return 1 + shape() * steps * steps;
    }

    private double shape() {
        return 1 - skewness * sharpe + (kurtosis - 1) / 4 * sharpe * sharpe;
    }
}
