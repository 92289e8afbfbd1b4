package io.forewalk.engine.statistics;

import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.special.Beta;

/**
 * Fisher's F distribution.
 *
 * @param numerator degrees of freedom above the bar, above zero
 * @param denominator degrees of freedom below the bar, above zero
 */
public record FisherF(double numerator, double denominator) {

    private static final double QUANTILE_ACCURACY = 1e-14;

    /**
     * Checks the degrees of freedom.
     *
     * @throws IllegalArgumentException if they are not above zero
     */
    public FisherF {
        if (!(numerator > 0 && denominator > 0)) {
            throw new IllegalArgumentException(
                    "The degrees of freedom (%s, %s) must be above 0."
                            .formatted(numerator, denominator));
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
        double share = denominator / (denominator + numerator * x);
        return Beta.regularizedBeta(share, denominator / 2, numerator / 2);
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

    private FDistribution distribution() {
        return new FDistribution(numerator, denominator, QUANTILE_ACCURACY);
    }
}
