package io.forewalk.strategies.forecasting.arima;

import java.io.Serializable;

/** A value of the likelihood and the parameters concentrated out of it. */
final class LikelihoodValue implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double TWO_PI = 6.283185307179586;

    private final double logLikelihood;
    private final double[] coefficients;
    private final double variance;

    private LikelihoodValue(double logLikelihood, double[] coefficients, double variance) {
        this.logLikelihood = logLikelihood;
        this.coefficients = coefficients;
        this.variance = variance;
    }

    /**
     * From the whitened sum of squares and the log determinant of the prediction variances; takes
     * over the coefficients.
     */
    static LikelihoodValue of(int n, double[] coefficients, double squares, double logDeterminant) {
        double variance = squares / n;
        if (!(variance > 0) || !Double.isFinite(logDeterminant)) {
            return new LikelihoodValue(Double.NaN, coefficients, Double.NaN);
        }
        double logLikelihood =
                -0.5 * n * (StrictMath.log(TWO_PI * variance) + 1) - 0.5 * logDeterminant;
        return new LikelihoodValue(logLikelihood, coefficients, variance);
    }

    /** That of independent steps; the likelihood is {@code NaN} where the variance is 0. */
    static LikelihoodValue ofNoise(int n, double[] coefficients, double variance) {
        LikelihoodValue value = of(n, coefficients, variance * n, 0);
        return new LikelihoodValue(value.logLikelihood, coefficients, variance);
    }

    /** Natural logarithm of the likelihood. */
    double logLikelihood() {
        return logLikelihood;
    }

    /** Coefficient of a column of the regression. */
    double coefficient(int column) {
        return coefficients[column];
    }

    /** A copy of the coefficients of the columns. */
    double[] coefficients() {
        return coefficients.clone();
    }

    /** Noise variance, divisor n. */
    double variance() {
        return variance;
    }
}
