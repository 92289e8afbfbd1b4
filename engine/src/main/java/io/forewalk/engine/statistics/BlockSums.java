package io.forewalk.engine.statistics;

/**
 * Sums of returns and of their squares by trial and block, about each trial's mean: a Sharpe ratio
 * over any choice of blocks costs one addition a block.
 */
final class BlockSums {

    /** {@code [trials]}. */
    private final double[] means;

    /** {@code [trials][blocks]}. */
    private final double[][] sums;

    /** {@code [trials][blocks]}. */
    private final double[][] squares;

    /** Bars of a block. */
    private final int width;

    private BlockSums(double[] means, double[][] sums, double[][] squares, int width) {
        this.means = means;
        this.sums = sums;
        this.squares = squares;
        this.width = width;
    }

    private static final double ZERO = 1e-24;

    /** What rounding leaves of a mean of zeros, as a share of the whole sample's. */
    private static final double FLAT = 1e-9;

    static BlockSums of(double[][] returns, int blocks) {
        int width = returns[0].length / blocks;
        double[] means = new double[returns.length];
        double[][] sums = new double[returns.length][blocks];
        double[][] squares = new double[returns.length][blocks];
        for (int trial = 0; trial < returns.length; trial++) {
            means[trial] = Moments.of(returns[trial]).mean();
            for (int t = 0; t < width * blocks; t++) {
                double gap = returns[trial][t] - means[trial];
                sums[trial][t / width] += gap;
                squares[trial][t / width] += gap * gap;
            }
        }
        return new BlockSums(means, sums, squares, width);
    }

    /** The best trial over the blocks {@code chosen}, ranked over the others. */
    OverfittingProbability.Choice choice(int[] chosen) {
        boolean[] isInside = new boolean[sums[0].length];
        for (int block : chosen) {
            isInside[block] = true;
        }
        double[] inside = ratios(isInside, true);
        double[] outside = ratios(isInside, false);
        int best = 0;
        for (int trial = 1; trial < inside.length; trial++) {
            best = inside[trial] > inside[best] ? trial : best;
        }
        double rank = rank(outside, best);
        for (double ratio : inside) {
            rank += Double.isNaN(ratio) ? Double.NaN : 0;
        }
        double share = rank / (outside.length + 1);
        double logit = StrictMath.log(share / (1 - share));
        return new OverfittingProbability.Choice(best, rank, logit, inside[best], outside[best]);
    }

    private double[] ratios(boolean[] isInside, boolean side) {
        double[] ratios = new double[means.length];
        for (int trial = 0; trial < means.length; trial++) {
            double sum = 0;
            double square = 0;
            int count = 0;
            for (int block = 0; block < isInside.length; block++) {
                if (isInside[block] == side) {
                    sum += sums[trial][block];
                    square += squares[trial][block];
                    count += width;
                }
            }
            ratios[trial] = ratio(means[trial], sum, square, count);
        }
        return ratios;
    }

    // A trial that stays flat has earned nothing at no risk: zero.
    private static double ratio(double centre, double sum, double square, int count) {
        double mean = centre + sum / count;
        double variance = (square - sum * sum / count) / (count - 1);
        if (variance > ZERO * mean * mean && variance > 0) {
            return mean / Math.sqrt(variance);
        }
        return Math.abs(mean) <= FLAT * Math.abs(centre) ? 0 : Double.NaN;
    }

    private static double rank(double[] values, int trial) {
        double rank = 0.5;
        for (double value : values) {
            if (Double.isNaN(value)) {
                return Double.NaN;
            }
            rank += value < values[trial] ? 1 : value == values[trial] ? 0.5 : 0;
        }
        return rank;
    }
}
