package io.forewalk.strategies.forecasting.arima;

/**
 * A value of the likelihood and the parameters concentrated out of it.
 *
 * @param logLikelihood natural logarithm of the likelihood
 * @param mean mean of the series
 * @param variance noise variance, divisor n
 */
record LikelihoodValue(double logLikelihood, double mean, double variance) {

    private static final double TWO_PI = 6.283185307179586;

    /** From the whitened sum of squares and the log determinant of the prediction variances. */
    static LikelihoodValue of(int n, double mean, double squares, double logDeterminant) {
        double variance = squares / n;
        if (!(variance > 0) || !Double.isFinite(logDeterminant)) {
            return new LikelihoodValue(Double.NaN, Double.NaN, Double.NaN);
        }
        double logLikelihood =
                -0.5 * n * (StrictMath.log(TWO_PI * variance) + 1) - 0.5 * logDeterminant;
        return new LikelihoodValue(logLikelihood, mean, variance);
    }
}
