package io.forewalk.engine.statistics;

/**
 * Sums of returns and of their squares over groups of bars, so that a Sharpe ratio over any choice
 * of groups takes a few additions; the bars next to a neighbour that is tested are left out. The
 * whole sample's mean is taken off first, which keeps the digits of a small variance.
 */
final class GroupSums {

    private static final double ZERO = 1e-24;

    /** {@code [trials][groups][form]}, form by {@link #form}. */
    private final double[][][] sums;

    /** As {@link #sums}. */
    private final double[][][] squares;

    /** {@code [groups][form]}. */
    private final int[][] counts;

    /** {@code [trials]}. */
    private final double[] means;

    private GroupSums(double[][][] sums, double[][][] squares, int[][] counts, double[] means) {
        this.sums = sums;
        this.squares = squares;
        this.counts = counts;
        this.means = means;
    }

    static GroupSums of(double[][] returns, CombinatorialPaths.Design design) {
        int groups = design.groups();
        int bars = returns[0].length;
        GroupSums all =
                new GroupSums(
                        new double[returns.length][groups][4],
                        new double[returns.length][groups][4],
                        new int[groups][4],
                        new double[returns.length]);
        for (int trial = 0; trial < returns.length; trial++) {
            all.means[trial] = Moments.of(returns[trial]).mean();
            for (int group = 0; group < groups; group++) {
                for (int form = 0; form < 4; form++) {
                    int from = design.first(group, bars) + ((form & 1) == 0 ? 0 : design.embargo());
                    int to = design.first(group + 1, bars) - ((form & 2) == 0 ? 0 : design.purge());
                    all.counts[group][form] = to - from;
                    all.add(returns[trial], trial, new int[] {group, form, from, to});
                }
            }
        }
        return all;
    }

    private void add(double[] returns, int trial, int[] place) {
        double sum = 0;
        double square = 0;
        for (int t = place[2]; t < place[3]; t++) {
            double gap = returns[t] - means[trial];
            sum += gap;
            square += gap * gap;
        }
        sums[trial][place[0]][place[1]] = sum;
        squares[trial][place[0]][place[1]] = square;
    }

    /** The trial with the best ratio over the groups not tested, the first of equals. */
    int best(boolean[] tested) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int trial = 0; trial < means.length; trial++) {
            double ratio = ratio(trial, tested);
            if (ratio > highest) {
                highest = ratio;
                best = trial;
            }
        }
        return best;
    }

    // A trial that stays flat has earned nothing at no risk: zero.
    private double ratio(int trial, boolean[] tested) {
        double sum = 0;
        double square = 0;
        int count = 0;
        for (int group = 0; group < tested.length; group++) {
            if (!tested[group]) {
                int form = form(group, tested);
                sum += sums[trial][group][form];
                square += squares[trial][group][form];
                count += counts[group][form];
            }
        }
        double mean = means[trial] + sum / count;
        double variance = (square - sum * sum / count) / (count - 1);
        return variance > ZERO * mean * mean && variance > 0 ? mean / Math.sqrt(variance) : 0;
    }

    // Bit 0: the group before is tested, so its embargo reaches in; bit 1: the group after is.
    private static int form(int group, boolean[] tested) {
        boolean before = group > 0 && tested[group - 1];
        boolean after = group + 1 < tested.length && tested[group + 1];
        return (before ? 1 : 0) + (after ? 2 : 0);
    }
}
