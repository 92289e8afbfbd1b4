package io.forewalk.engine.statistics;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Resamples of a dependent series from blocks of random length, wrapped around its end (Politis and
 * Romano, 1994), and percentile intervals from them.
 *
 * @param meanBlock mean block length in bars; a block goes on with probability {@code 1 - 1 /
 *     meanBlock}, and a length of at most 1 draws single values
 * @param replications number of resamples
 */
public record StationaryBootstrap(double meanBlock, int replications) {

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the block length is not above 0 or there is no resample
     */
    public StationaryBootstrap {
        if (!(meanBlock > 0)) {
            throw new IllegalArgumentException(
                    "The mean block length (" + meanBlock + ") must be above 0.");
        }
        if (replications < 1) {
            throw new IllegalArgumentException(
                    "The replications (" + replications + ") must be at least 1.");
        }
    }

    /**
     * Row numbers of one resample; the same rows taken from several series keep them together.
     *
     * @return array {@code [length]} of numbers in {@code 0..length - 1}
     */
    public int[] rows(int length, RandomGenerator random) {
        int[] rows = new int[length];
        double startNew = Math.min(1, 1 / meanBlock);
        for (int t = 0; t < length; t++) {
            boolean starts = t == 0 || random.nextDouble() < startNew;
            rows[t] = starts ? random.nextInt(length) : following(rows[t - 1], length);
        }
        return rows;
    }

    // A comparison costs a tenth of the division that % is.
    private static int following(int row, int length) {
        return row + 1 == length ? 0 : row + 1;
    }

    /**
     * Row numbers of all resamples, for statistics of several series that must stay together.
     *
     * @return array {@code [replications][length]}
     */
    public int[][] resamples(int length, RandomGenerator random) {
        int[][] resamples = new int[replications][];
        for (int replication = 0; replication < replications; replication++) {
            resamples[replication] = rows(length, random);
        }
        return resamples;
    }

    /**
     * The statistic of every resample.
     *
     * @return array {@code [replications]}, {@code NaN} where the statistic is
     */
    public double[] replicate(
            double[] values, ToDoubleFunction<double[]> statistic, RandomGenerator random) {
        double[] replicates = new double[replications];
        double[] resample = new double[values.length];
        for (int replication = 0; replication < replications; replication++) {
            int[] rows = rows(values.length, random);
            for (int t = 0; t < rows.length; t++) {
                resample[t] = values[rows[t]];
            }
            replicates[replication] = statistic.applyAsDouble(resample);
        }
        return replicates;
    }

    /**
     * Percentile interval of a statistic of one series, quantiles of type 7. None where a resample
     * has no statistic: what is left out could not be told from what is kept.
     *
     * @param level confidence level, e.g. 0.95
     */
    public Interval interval(
            double[] values,
            ToDoubleFunction<double[]> statistic,
            double level,
            RandomGenerator random) {
        return percentiles(replicate(values, statistic, random), level);
    }

    /** Percentile interval of given replicates; none if one of them is {@code NaN}. */
    public static Interval percentiles(double[] replicates, double level) {
        SampleQuantiles quantiles = SampleQuantiles.of(replicates);
        return new Interval(
                quantiles.at((1 - level) / 2), quantiles.at(1 - (1 - level) / 2), level);
    }
}
