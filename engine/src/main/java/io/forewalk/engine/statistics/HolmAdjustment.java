package io.forewalk.engine.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** P-values of several tests, made honest about their number (Holm, 1979; R's {@code p.adjust}). */
public final class HolmAdjustment {

    private HolmAdjustment() {}

    /**
     * Adjusted p-values in the order given: the k-th smallest of m is multiplied by {@code m - k +
     * 1}, never falls below an earlier one, and stays at most 1. A {@code NaN} is no test: it stays
     * {@code NaN} and does not count.
     */
    public static double[] of(double[] pValues) {
        List<Integer> tests =
                IntStream.range(0, pValues.length)
                        .filter(test -> !Double.isNaN(pValues[test]))
                        .boxed()
                        .sorted(Comparator.comparingDouble(test -> pValues[test]))
                        .toList();
        double[] adjusted = pValues.clone();
        double largest = 0;
        for (int rank = 0; rank < tests.size(); rank++) {
            int test = tests.get(rank);
            largest = Math.max(largest, (tests.size() - rank) * pValues[test]);
            adjusted[test] = Math.min(1, largest);
        }
        return adjusted;
    }
}
