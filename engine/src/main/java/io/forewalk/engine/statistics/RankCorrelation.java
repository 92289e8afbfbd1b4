package io.forewalk.engine.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How far two columns rank the same things alike (Spearman, 1904); equals share their rank. */
public final class RankCorrelation {

    private RankCorrelation() {}

    /**
     * The correlation of the ranks; pairs with a {@code NaN} are left out.
     *
     * @return {@code NaN} for fewer than three pairs, or where one column does not vary
     * @throws IllegalArgumentException if the columns are not equally long
     */
    public static double of(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "The columns (%d, %d) must be equally long."
                            .formatted(first.length, second.length));
        }
        int[] pairs =
                IntStream.range(0, first.length)
                        .filter(i -> !Double.isNaN(first[i]) && !Double.isNaN(second[i]))
                        .toArray();
        return pairs.length < 3
                ? Double.NaN
                : correlation(ranks(first, pairs), ranks(second, pairs));
    }

    private static double[] ranks(double[] values, int[] pairs) {
        List<Integer> order =
                IntStream.range(0, pairs.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> values[pairs[i]]))
                        .toList();
        double[] ranks = new double[pairs.length];
        int from = 0;
        while (from < ranks.length) {
            int to = from;
            double value = values[pairs[order.get(from)]];
            while (to < ranks.length && values[pairs[order.get(to)]] == value) {
                to++;
            }
            for (int place = from; place < to; place++) {
                ranks[order.get(place)] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    private static double correlation(double[] first, double[] second) {
        double middle = (first.length - 1) / 2.0;
        double product = 0;
        double firstSquares = 0;
        double secondSquares = 0;
        for (int i = 0; i < first.length; i++) {
            product += (first[i] - middle) * (second[i] - middle);
            firstSquares += (first[i] - middle) * (first[i] - middle);
            secondSquares += (second[i] - middle) * (second[i] - middle);
        }
        return firstSquares == 0 || secondSquares == 0
                ? Double.NaN
                : product / Math.sqrt(firstSquares * secondSquares);
    }
}
