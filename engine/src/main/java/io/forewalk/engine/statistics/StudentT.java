package io.forewalk.engine.statistics;

import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Gamma;

/**
 * Student's t distribution.
 *
 * @param degreesOfFreedom above zero, not necessarily whole
 */
public record StudentT(double degreesOfFreedom) {

    private static final double QUANTILE_ACCURACY = 1e-14;

    /**
     * Checks the degrees of freedom.
     *
     * @throws IllegalArgumentException if they are not above zero
     */
    public StudentT {
        if (!(degreesOfFreedom > 0)) {
            throw new IllegalArgumentException(
                    "The degrees of freedom (" + degreesOfFreedom + ") must be above 0.");
        }
    }

    /** Probability of a value of at most {@code x}; {@code NaN} for {@code NaN}. */
    public double cumulative(double x) {
        return Double.isNaN(x) ? Double.NaN : distribution().cumulativeProbability(x);
    }

    /** Probability of a value further from zero than {@code x}, on either side. */
    public double twoSided(double x) {
        return 2 * cumulative(-Math.abs(x));
    }

    /**
     * The value below which the share {@code probability} lies: minus infinity at 0, infinity at 1.
     * Above 1 - 1e-9 few digits of a probability are left: take minus the quantile of the rest.
     *
     * @throws IllegalArgumentException if the probability is outside 0..1
     */
    public double quantile(double probability) {
        Probability.check(probability);
        return distribution().inverseCumulativeProbability(probability);
    }

    /**
     * Logarithm of the density at 0: {@code ln Gamma((nu + 1) / 2) - ln Gamma(nu / 2) - ln(nu pi) /
     * 2}.
     */
    public double logDensityAtZero() {
        return Gamma.logGamma((degreesOfFreedom + 1) / 2)
                - Gamma.logGamma(degreesOfFreedom / 2)
                - 0.5 * StrictMath.log(degreesOfFreedom * Math.PI);
    }

    private TDistribution distribution() {
        return new TDistribution(degreesOfFreedom, QUANTILE_ACCURACY);
    }
}
