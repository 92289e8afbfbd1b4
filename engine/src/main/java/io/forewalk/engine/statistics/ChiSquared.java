package io.forewalk.engine.statistics;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.special.Gamma;

/**
 * The chi-squared distribution.
 *
 * @param degreesOfFreedom above zero
 */
public record ChiSquared(double degreesOfFreedom) {

    private static final double QUANTILE_ACCURACY = 1e-14;

    /**
     * Checks the degrees of freedom.
     *
     * @throws IllegalArgumentException if they are not above zero
     */
    public ChiSquared {
        if (!(degreesOfFreedom > 0)) {
            throw new IllegalArgumentException(
                    "The degrees of freedom (" + degreesOfFreedom + ") must be above 0.");
        }
    }

    /** Probability of a value of at most {@code x}; {@code NaN} for {@code NaN}. */
    public double cumulative(double x) {
        return Double.isNaN(x) ? Double.NaN : distribution().cumulativeProbability(x);
    }

    /** Probability of a value above {@code x}, without loss far out. */
    public double above(double x) {
        if (!(x > 0)) {
            return Double.isNaN(x) ? Double.NaN : 1;
        }
        return Gamma.regularizedGammaQ(degreesOfFreedom / 2, x / 2);
    }

    /**
     * The value below which the share {@code probability} lies, to ten digits between 1e-5 and 1 -
     * 1e-5.
     *
     * @throws IllegalArgumentException if the probability is outside 0..1
     */
    public double quantile(double probability) {
        Probability.check(probability);
        return distribution().inverseCumulativeProbability(probability);
    }

    private ChiSquaredDistribution distribution() {
        return new ChiSquaredDistribution(degreesOfFreedom, QUANTILE_ACCURACY);
    }
}
