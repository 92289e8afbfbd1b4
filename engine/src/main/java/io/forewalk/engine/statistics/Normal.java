package io.forewalk.engine.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** The standard normal distribution. */
public final class Normal {

    private static final NormalDistribution STANDARD = new NormalDistribution();
    private static final double INVERSE_ROOT_TWO_PI = 0.3989422804014327;

    private static final double SMALL = 1e-9;
    private static final int STEPS = 8;

    private Normal() {}

    /** Density at {@code x}. */
    public static double density(double x) {
        return INVERSE_ROOT_TWO_PI * StrictMath.exp(-0.5 * x * x);
    }

    /** Probability of a value of at most {@code x}; {@code NaN} for {@code NaN}. */
    public static double cumulative(double x) {
        return Double.isNaN(x) ? Double.NaN : STANDARD.cumulativeProbability(x);
    }

    /**
     * The value below which the share {@code probability} lies: minus infinity at 0, infinity at 1.
     *
     * @throws IllegalArgumentException if the probability is outside 0..1
     */
    public static double quantile(double probability) {
        Probability.check(probability);
        if (probability > 0.5) {
            return -lowerQuantile(1 - probability);
        }
        return lowerQuantile(probability);
    }

    // Newton's steps on the logarithm, from the left, where the library has no digit left.
    private static double farQuantile(double probability) {
        double at = -Math.sqrt(-2 * StrictMath.log(probability));
        for (int step = 0; step < STEPS; step++) {
            double tail = cumulative(at);
            at -= StrictMath.log(tail / probability) * tail / density(at);
        }
        return at;
    }

    // The library works on 2p - 1, which loses digits far out; one Newton step restores them.
    private static double lowerQuantile(double probability) {
        if (probability < SMALL) {
            return probability == 0 ? Double.NEGATIVE_INFINITY : farQuantile(probability);
        }
        double start = STANDARD.inverseCumulativeProbability(probability);
        return start - (cumulative(start) - probability) / density(start);
    }
}
