package io.forewalk.engine.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The bars on which values in order of time stand. Where bars are missing between two values, those
 * are no neighbours: tests of memory leave the pair out.
 */
public final class Neighbours {

    private final int[] bars;

    private Neighbours(int[] bars) {
        this.bars = bars;
    }

    /**
     * Values on the given bars.
     *
     * @param bars {@code [values]}, rising
     * @throws IllegalArgumentException if a bar is not after the one before
     */
    public static Neighbours on(int... bars) {
        for (int i = 1; i < bars.length; i++) {
            if (bars[i] <= bars[i - 1]) {
                throw new IllegalArgumentException(
                        "The bar (%d) must be after the one before (%d)."
                                .formatted(bars[i], bars[i - 1]));
            }
        }
        return new Neighbours(bars.clone());
    }

    /** So many values without a hole. */
    public static Neighbours all(int count) {
        return new Neighbours(IntStream.range(0, count).toArray());
    }

    /** Whether value {@code index} stands on the bar directly after the value before it. */
    boolean follows(int index) {
        return index > 0 && bars[index] == bars[index - 1] + 1;
    }

    /** Index of the value that stands so many bars before another, -1 where there is a hole. */
    int before(int index, int lag) {
        int found = Arrays.binarySearch(bars, 0, index + 1, bars[index] - lag);
        return found >= 0 ? found : -1;
    }

    /** The bars of some of the values. */
    Neighbours at(int... indices) {
        return new Neighbours(Arrays.stream(indices).map(i -> bars[i]).toArray());
    }

    /** Pairs of values so many bars apart. */
    int pairs(int lag) {
        double[] there = spread(IntStream.range(0, bars.length).mapToDouble(i -> 1).toArray());
        double pairs = 0;
        for (int t = lag; t < there.length; t++) {
            pairs += there[t] * there[t - lag];
        }
        return (int) pairs;
    }

    /**
     * The values at their bars and 0 in the holes, so that products with what is missing vanish.
     *
     * @return array from the first bar to the last
     */
    double[] spread(double[] values) {
        if (values.length == 0) {
            return values;
        }
        double[] spread = new double[bars[bars.length - 1] - bars[0] + 1];
        for (int i = 0; i < values.length; i++) {
            spread[bars[i] - bars[0]] = values[i];
        }
        return spread;
    }

    /** Changes from each neighbour to the next, {@code [ofChanges]}. */
    public double[] changes(double[] levels) {
        return followers().mapToDouble(i -> levels[i] - levels[i - 1]).toArray();
    }

    /** Number of values. */
    int count() {
        return bars.length;
    }

    /** The bars of the changes: those that follow another. */
    public Neighbours ofChanges() {
        return at(followers().toArray());
    }

    /** Indices of the values that follow the one before them directly. */
    IntStream followers() {
        return IntStream.range(0, bars.length).filter(this::follows);
    }
}
