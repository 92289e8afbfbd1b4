package io.forewalk.engine.statistics;

import java.util.Arrays;

/**
 * Quantiles of a sample by linear interpolation between order statistics: type 7 of Hyndman and Fan
 * (1996), the default of R's {@code quantile} and of numpy.
 */
public final class SampleQuantiles {

    private final double[] sorted;

    private SampleQuantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** Quantiles of {@code values}, in any order. */
    public static SampleQuantiles of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new SampleQuantiles(sorted);
    }

    /**
     * The value below which the share {@code probability} lies; {@code NaN} for an empty sample or
     * one that holds a {@code NaN}.
     *
     * @throws IllegalArgumentException if the probability is outside 0..1
     */
    public double at(double probability) {
        Probability.check(probability);
        // NaN sorts behind every number.
        if (sorted.length == 0 || Double.isNaN(sorted[sorted.length - 1])) {
            return Double.NaN;
        }
        double position = (sorted.length - 1) * probability;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        double share = position - below;
        return share == 0 ? sorted[below] : sorted[below] + share * (sorted[above] - sorted[below]);
    }
}
