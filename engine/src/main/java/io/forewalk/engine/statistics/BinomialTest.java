package io.forewalk.engine.statistics;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Exact two-sided test of a proportion (Clopper and Pearson's tail sums, as R's {@code
 * binom.test}): the probability of all counts that are no likelier than the one seen.
 *
 * @param hits successes
 * @param trials number of trials
 * @param pValue two-sided p-value; {@code NaN} without a trial
 */
public record BinomialTest(int hits, int trials, double pValue) {

    // R's tolerance: counts as likely as the one seen must not be lost to rounding.
    private static final double AS_LIKELY = 1 + 1e-7;

    /**
     * Tests {@code hits} of {@code trials} against a success probability.
     *
     * @throws IllegalArgumentException if there are more hits than trials or fewer than none
     */
    public static BinomialTest of(int hits, int trials, double probability) {
        if (hits < 0 || hits > trials) {
            throw new IllegalArgumentException(
                    "The hits (" + hits + ") must lie in 0.." + trials + ".");
        }
        Probability.check(probability);
        if (trials == 0) {
            return new BinomialTest(hits, trials, Double.NaN);
        }
        var distribution = new BinomialDistribution(trials, probability);
        double seen = distribution.probability(hits) * AS_LIKELY;
        double sum = 0;
        for (int count = 0; count <= trials; count++) {
            double mass = distribution.probability(count);
            if (mass <= seen) {
                sum += mass;
            }
        }
        return new BinomialTest(hits, trials, Math.min(1, sum));
    }
}
