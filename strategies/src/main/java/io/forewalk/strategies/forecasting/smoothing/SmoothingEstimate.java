package io.forewalk.strategies.forecasting.smoothing;

/**
 * An exponential smoothing of maximum likelihood.
 *
 * @param mean the fitted rule
 * @param count number of values
 * @param squares sum of squared errors
 */
public record SmoothingEstimate(SmoothingMean mean, int count, double squares) {

    /** Variance of an error, divisor: values less parameters, as R's {@code ets}. */
    public double variance() {
        return squares / (count - mean.trend().parameters());
    }

    /** Gaussian log-likelihood {@code -n/2 (ln(2 pi S / n) + 1)}. */
    public double logLikelihood() {
        return -0.5 * count * (StrictMath.log(2 * Math.PI * squares / count) + 1);
    }

    /** Akaike's criterion, corrected for small samples; the variance counts as a parameter. */
    public double aicc() {
        double parameters = mean.trend().parameters() + 1.0;
        double correction = 2 * parameters * (parameters + 1) / (count - parameters - 1);
        return 2 * parameters - 2 * logLikelihood() + correction;
    }
}
