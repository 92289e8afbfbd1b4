package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.statistics.Moments;

/**
 * The exact Gaussian likelihood of one series under an ARMA process, noise variance and (if asked
 * for) mean concentrated out: {@code -n/2 (log(2 pi S / n) + 1) - logdet / 2} (Brockwell and Davis,
 * 1991, 8.7). The mean is that of generalised least squares on the whitened series and the whitened
 * constant.
 */
final class GaussianLikelihood {

    private final double[] x;
    private final boolean withMean;
    private final double centre;
    private final Whitener whitener;

    /**
     * Keeps a copy.
     *
     * @param series {@code [n]}
     * @param withMean whether a mean is estimated; otherwise it is 0
     */
    GaussianLikelihood(double[] series, boolean withMean) {
        this.x = series.clone();
        this.withMean = withMean;
        // The mean found is then a small correction, which loses no digits of the residuals.
        this.centre = withMean ? Moments.of(series).mean() : 0;
        for (int t = 0; t < x.length; t++) {
            x[t] -= centre;
        }
        this.whitener = new Whitener(x, withMean);
    }

    /** Number of values. */
    int size() {
        return x.length;
    }

    /** The series less its sample mean (less nothing without a mean), {@code [n]}. */
    double[] centred() {
        return x.clone();
    }

    /** What the likelihood is at {@code process}; all {@code NaN} where it does not exist. */
    LikelihoodValue at(ArmaProcess process) {
        WhiteningSums sums = whitener.sums(process);
        double correction = withMean ? sums.cross() / sums.constant() : 0;
        double rest = sums.square() - correction * sums.cross();
        return LikelihoodValue.of(x.length, centre + correction, rest, sums.logDeterminant());
    }
}
