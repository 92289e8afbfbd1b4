package io.forewalk.engine.metrics;

import io.forewalk.engine.statistics.Moments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Counts of values in {@value #BINS} bins of equal width from four standard deviations below their
 * mean to four above; what lies further out is counted in the bin at the end.
 *
 * @param mean of the values, {@code NaN} without values or where one is not a number
 * @param deviation of the values; with 0 all are in the middle bin
 * @param counts one per bin; empty without values
 */
public record Histogram(double mean, double deviation, List<Integer> counts) {
    /** How many bins there are. */
    public static final int BINS = 33;

    private static final int REACH = 4;

    public Histogram {
        counts = List.copyOf(counts);
    }

    static Histogram of(double[] values) {
        Moments moments = Moments.of(values);
        double mean = moments.mean();
        if (values.length == 0 || !Double.isFinite(mean)) {
            return new Histogram(Double.NaN, Double.NaN, List.of());
        }
        double deviation = moments.varies() ? moments.deviation() : 0;
        List<Integer> counts = new ArrayList<>(Collections.nCopies(BINS, 0));
        for (double value : values) {
            counts.set(
                    binOf(value, mean, deviation), counts.get(binOf(value, mean, deviation)) + 1);
        }
        return new Histogram(mean, deviation, counts);
    }

    private static int binOf(double value, double mean, double deviation) {
        if (deviation == 0) {
            return BINS / 2;
        }
        double place = ((value - mean) / deviation + REACH) / (2 * REACH) * BINS;
        return (int) Math.max(0, Math.min(BINS - 1, Math.floor(place)));
    }

    /** The middle of a bin. */
    public double centre(int bin) {
        return mean + deviation * REACH * ((2.0 * bin + 1) / BINS - 1);
    }

    /** The width of a bin. */
    public double width() {
        return deviation * 2 * REACH / BINS;
    }

    /** Number of values. */
    public int count() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
