package io.forewalk.engine.statistics;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.special.Beta;

/** Exact interval of a proportion (Clopper and Pearson, 1934), as R's {@code binom.test}. */
public final class ClopperPearson {

    private static final double ACCURACY = 1e-14;

    private ClopperPearson() {}

    /**
     * Interval of the share {@code hits / trials}; none without a trial.
     *
     * @param level confidence level, e.g. 0.95
     * @throws IllegalArgumentException if there are more hits than trials or fewer than none
     */
    public static Interval of(int hits, int trials, double level) {
        if (hits < 0 || hits > trials) {
            throw new IllegalArgumentException(
                    "The hits (" + hits + ") must lie in 0.." + trials + ".");
        }
        if (trials == 0) {
            return Interval.none(level);
        }
        double tail = (1 - level) / 2;
        double lower = hits == 0 ? 0 : quantile(hits, trials - hits + 1.0, tail);
        double upper = hits == trials ? 1 : 1 - quantile(trials - hits, hits + 1.0, tail);
        return new Interval(lower, upper, level);
    }

    private static double quantile(double alpha, double beta, double probability) {
        var distribution = new BetaDistribution(alpha, beta, ACCURACY);
        double start = distribution.inverseCumulativeProbability(probability);
        double missing = Beta.regularizedBeta(start, alpha, beta) - probability;
        return start - missing / distribution.density(start);
    }
}
