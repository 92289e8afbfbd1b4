package io.forewalk.engine.statistics;

import java.util.Optional;

/**
 * Counts of a series of misses of an interval or a quantile ({@code true}: the value fell outside)
 * and the tests whether they come as often, and as independently, as promised: Kupiec (1995) and
 * Christoffersen (1998), as {@code rugarch::VaRTest}. With {@code 0 log 0 = 0} a transition that
 * never occurs takes no part.
 *
 * @param count number of targets
 * @param misses targets that fell outside
 * @param stays pairs of neighbours inside, inside
 * @param enters pairs inside, outside
 * @param leaves pairs outside, inside
 * @param repeats pairs outside, outside
 */
public record Coverage(int count, int misses, int stays, int enters, int leaves, int repeats) {

    /**
     * Counts the misses of neighbouring targets, in order of time.
     *
     * @param outside {@code [targets]}
     */
    public static Coverage of(boolean[] outside) {
        return of(outside, Neighbours.all(outside.length));
    }

    /** As {@link #of(boolean[])}, of targets with holes between them. */
    public static Coverage of(boolean[] outside, Neighbours neighbours) {
        int[] pairs = new int[4];
        int misses = 0;
        for (int t = 0; t < outside.length; t++) {
            misses += outside[t] ? 1 : 0;
            if (neighbours.follows(t)) {
                pairs[(outside[t - 1] ? 2 : 0) + (outside[t] ? 1 : 0)]++;
            }
        }
        return new Coverage(outside.length, misses, pairs[0], pairs[1], pairs[2], pairs[3]);
    }

    /**
     * Kupiec's test of unconditional coverage: likelihood ratio of the share of misses against the
     * promised one, chi-squared(1).
     *
     * @param rate promised share of misses, e.g. 0.05 for a 95 % interval
     */
    public TestOutcome unconditional(double rate) {
        Optional<String> problem = problem(rate);
        if (problem.isPresent()) {
            return TestOutcome.none(count, problem.get());
        }
        double free = likelihood(misses, count - misses, misses / (double) count);
        double ratio = 2 * (free - likelihood(misses, count - misses, rate));
        return TestOutcome.chiSquared(Math.max(0, ratio), 1, count);
    }

    /**
     * Christoffersen's test of independence: likelihood ratio of a Markov chain against independent
     * misses, chi-squared(1).
     */
    public TestOutcome independence() {
        int inside = stays + enters;
        int outside = leaves + repeats;
        if (inside == 0 || outside == 0) {
            if (inside + outside == 0) {
                return TestOutcome.none(count, "no two targets are neighbours");
            }
            String all = inside == 0 ? "every" : "no";
            return TestOutcome.none(count, all + " target before the last is a miss");
        }
        double enterShare = enters / (double) inside;
        double repeatShare = repeats / (double) outside;
        double share = (enters + repeats) / (double) (inside + outside);
        double chain =
                likelihood(enters, stays, enterShare) + likelihood(repeats, leaves, repeatShare);
        double apart = likelihood(enters + repeats, stays + leaves, share);
        return TestOutcome.chiSquared(Math.max(0, 2 * (chain - apart)), 1, count);
    }

    /**
     * Christoffersen's test of conditional coverage, the sum of the two others, chi-squared(2).
     *
     * @param rate promised share of misses
     */
    public TestOutcome conditional(double rate) {
        TestOutcome level = unconditional(rate);
        TestOutcome independence = independence();
        if (!level.exists()) {
            return level;
        }
        if (!independence.exists()) {
            return independence;
        }
        return TestOutcome.chiSquared(level.statistic() + independence.statistic(), 2, count);
    }

    private Optional<String> problem(double rate) {
        if (count == 0) {
            return Optional.of("no target has an interval");
        }
        return rate > 0 && rate < 1
                ? Optional.empty()
                : Optional.of("the promised share of misses (" + rate + ") is not within 0..1");
    }

    private static double likelihood(int ones, int zeros, double share) {
        double sum = ones == 0 ? 0 : ones * StrictMath.log(share);
        return zeros == 0 ? sum : sum + zeros * StrictMath.log1p(-share);
    }
}
