package io.forewalk.engine.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Does a forecast track yesterday better than tomorrow? A forecast that copies the last price looks
 * perfect in a chart of prices; its changes from target to target then go with the actual changes
 * of <b>one bar before</b> (lag 1), not with those they were meant for (lag 0). The two
 * correlations are compared by the mean of {@code z_f[t] (z_a[t-1] - z_a[t])}, z the standardised
 * changes, as loss differences are (Diebold and Mariano, 1995; a test of two dependent
 * correlations): Bartlett's variance over {@code LAGS} lags, t(n - 1), one-sided.
 *
 * @param correlations of the forecast's changes with the actual ones of 0, 1, 2.. bars before;
 *     {@code NaN} where one of them does not vary
 * @param outcome small p-value: yesterday is tracked better than tomorrow
 */
public record LagCopy(List<Double> correlations, TestOutcome outcome) {

    // Neighbouring products share one change of either series, so they hang together over one bar.
    private static final int LAGS = 1;
    private static final int LEAST = 10;

    /** Copies the list. */
    public LagCopy {
        correlations = List.copyOf(correlations);
    }

    /**
     * Compares levels, best log prices, of the same targets, in order of time.
     *
     * @param predicted {@code [targets]}
     * @param actual {@code [targets]}
     * @param maxLag last lag of {@link #correlations}, at least 1
     * @throws IllegalArgumentException if the numbers of levels differ
     */
    public static LagCopy ofLevels(double[] predicted, double[] actual, int maxLag) {
        Neighbours neighbours = Neighbours.all(Math.min(predicted.length, actual.length));
        return of(
                neighbours.changes(predicted),
                neighbours.changes(actual),
                neighbours.ofChanges(),
                maxLag);
    }

    /**
     * Compares changes.
     *
     * @param predicted change of the forecast from the target before, {@code [targets]}
     * @param actual change of the price from the target before, {@code [targets]}
     * @param maxLag last lag of {@link #correlations}, at least 1
     * @throws IllegalArgumentException if the numbers of changes differ
     */
    public static LagCopy of(double[] predicted, double[] actual, int maxLag) {
        return of(predicted, actual, Neighbours.all(predicted.length), maxLag);
    }

    /** As {@link #of(double[], double[], int)}, of changes with holes between them. */
    public static LagCopy of(
            double[] predicted, double[] actual, Neighbours neighbours, int maxLag) {
        List<Double> correlations = new ArrayList<>();
        for (double correlation : CrossCorrelation.of(predicted, actual, neighbours, maxLag)) {
            correlations.add(correlation);
        }
        return new LagCopy(correlations, outcome(predicted, actual, neighbours));
    }

    private static TestOutcome outcome(double[] predicted, double[] actual, Neighbours neighbours) {
        Neighbours pairs = neighbours.ofChanges();
        int n = pairs.count();
        Optional<String> problem = SampleCheck.problem(LEAST, predicted, actual);
        if (problem.isPresent()) {
            return TestOutcome.none(n, problem.get());
        }
        if (!Moments.of(predicted).varies() || !Moments.of(actual).varies()) {
            return TestOutcome.none(n, "forecast or price does not change, or evenly");
        }
        double[] forecast = CrossCorrelation.standardized(predicted);
        double[] price = CrossCorrelation.standardized(actual);
        double[] gains =
                neighbours
                        .followers()
                        .mapToDouble(t -> forecast[t] * (price[t - 1] - price[t]))
                        .toArray();
        Moments moments = Moments.of(gains);
        double variance = LongRunVariance.BARTLETT.of(gains, pairs, LAGS) / (n - 1);
        if (!moments.varies() || !(variance > 0)) {
            return TestOutcome.none(n, "the two correlations cannot be told apart");
        }
        return TestOutcome.upperStudent(moments.mean() / Math.sqrt(variance), n - 1, n);
    }
}
