package io.forewalk.engine.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Combinatorial purged cross-validation (López de Prado, 2018, 12.3 and 12.4): the bars are cut
 * into groups; for every choice of test groups the trial with the best Sharpe ratio over the other
 * groups trades the test groups. Every group is tested once per path, so there are {@code C(groups
 * - 1, tests - 1)} histories of a chooser instead of one. Bars next to a test group take no part in
 * the choice.
 *
 * @param paths in the order of the first choice that they hold; empty without a result
 * @param choices number of ways to choose the test groups
 * @param reason why there is no result, empty where there is one
 */
public record CombinatorialPaths(List<Path> paths, int choices, String reason) {

    /**
     * One history of the chooser over all bars.
     *
     * @param sharpe mean over sample deviation of its returns, per bar; {@code NaN} where they do
     *     not vary
     * @param growth final over first value of an account with these returns, the risk-free rate
     *     included
     */
    public record Path(double sharpe, double growth) {}

    /**
     * How the bars are cut.
     *
     * @param groups at least 2
     * @param tests groups tested together, fewer than all
     * @param purge bars left out of the choice before each test group
     * @param embargo bars left out of the choice after each test group
     */
    public record Design(int groups, int tests, int purge, int embargo) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one of them is out of range
         */
        public Design {
            if (tests < 1 || tests >= groups) {
                throw new IllegalArgumentException(
                        "The test groups (%d) must be from 1 to one fewer than the groups (%d)."
                                .formatted(tests, groups));
            }
            if (purge < 0 || embargo < 0) {
                throw new IllegalArgumentException(
                        "The purge (%d) and the embargo (%d) must not be negative."
                                .formatted(purge, embargo));
            }
        }

        int first(int group, int bars) {
            return (int) ((long) bars * group / groups);
        }

        int least() {
            return groups * Math.max(2, purge + embargo + 2);
        }
    }

    /** Copies the list. */
    public CombinatorialPaths {
        paths = List.copyOf(paths);
    }

    /**
     * The paths of a chooser among trials over common bars.
     *
     * @param returns {@code [trials][bars]}, less the risk-free rate
     * @param riskFree rate of a bar, which an account earns beside them
     * @throws IllegalArgumentException if the bars differ
     */
    public static CombinatorialPaths of(double[][] returns, double riskFree, Design design) {
        if (returns.length < 2) {
            return new CombinatorialPaths(List.of(), 0, "there are fewer than two trials");
        }
        Optional<String> problem = SampleCheck.problem(design.least(), returns);
        if (problem.isPresent()) {
            return new CombinatorialPaths(List.of(), 0, problem.get());
        }
        GroupSums sums = GroupSums.of(returns, design);
        List<boolean[]> choices = Subsets.of(design.groups(), design.tests());
        int[] filled = new int[design.groups()];
        int count = choices.size() * design.tests() / design.groups();
        double[][] paths = new double[count][returns[0].length];
        for (boolean[] tested : choices) {
            int chosen = sums.best(tested);
            for (int group = 0; group < design.groups(); group++) {
                if (tested[group]) {
                    copy(returns[chosen], group, design, paths[filled[group]++]);
                }
            }
        }
        return new CombinatorialPaths(
                Arrays.stream(paths).map(path -> path(path, riskFree)).toList(),
                choices.size(),
                "");
    }

    private static void copy(double[] returns, int group, Design design, double[] path) {
        int from = design.first(group, path.length);
        int length = design.first(group + 1, path.length) - from;
        System.arraycopy(returns, from, path, from, length);
    }

    private static Path path(double[] returns, double riskFree) {
        double growth = 1;
        for (double value : returns) {
            growth *= 1 + (value + riskFree);
        }
        return new Path(ProbabilisticSharpe.of(returns).sharpe(), growth);
    }

    /** Share of the paths whose ratio is below zero; {@code NaN} without paths. */
    public double shareBelowZero() {
        return paths.stream().filter(path -> path.sharpe() < 0).count() / (double) paths.size();
    }

    /** Quantile of the paths' ratios, type 7; {@code NaN} without paths. */
    public double sharpe(double probability) {
        return SampleQuantiles.of(paths.stream().mapToDouble(Path::sharpe).toArray())
                .at(probability);
    }

    /** All ways to choose some of several things. */
    private static final class Subsets {

        private Subsets() {}

        /** In lexical order. */
        static List<boolean[]> of(int things, int size) {
            List<boolean[]> subsets = new ArrayList<>();
            add(new boolean[things], 0, size, subsets);
            return subsets;
        }

        private static void add(boolean[] chosen, int from, int left, List<boolean[]> into) {
            if (left == 0) {
                into.add(chosen.clone());
                return;
            }
            for (int next = from; next <= chosen.length - left; next++) {
                chosen[next] = true;
                add(chosen, next + 1, left - 1, into);
                chosen[next] = false;
            }
        }
    }
}
