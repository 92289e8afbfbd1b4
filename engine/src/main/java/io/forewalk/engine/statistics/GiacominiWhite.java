package io.forewalk.engine.statistics;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Test of equal conditional accuracy of two forecasting methods (Giacomini and White, 2006,
 * theorems 1 and 3): can the last loss difference known at the origin tell which forecast will be
 * better? With {@code Z[t] = (d[t], d[t-h] d[t])} the statistic is {@code m mean(Z)' W^-1 mean(Z)},
 * chi-squared with 2 degrees of freedom; for {@code h = 1} it is m times the uncentred R2 of a
 * regression of 1 on Z, beyond it W takes {@code h - 1} lags with Bartlett's weights.
 *
 * <p>The theory is made for methods with a rolling window of fixed length; for an expanding window
 * it is a stretch, which a page that prints the test has to say.
 */
public final class GiacominiWhite {

    private static final int LEAST = 10;

    private GiacominiWhite() {}

    /**
     * Compares the losses of two methods for the same targets, in order of time. The test has two
     * sides: a small p-value says that the losses differ or that their difference can be foreseen.
     *
     * @param first losses of the first method, {@code [targets]}
     * @param second losses of the second method, {@code [targets]}
     * @param horizon bars from origin to target, at least 1
     * @throws IllegalArgumentException if the numbers of losses differ
     */
    public static TestOutcome of(double[] first, double[] second, int horizon) {
        return of(first, second, Neighbours.all(first.length), horizon);
    }

    /**
     * As {@link #of(double[], double[], int)}, of targets with holes between them: a target takes
     * part where the one {@code horizon} bars before it is there.
     */
    public static TestOutcome of(double[] first, double[] second, Neighbours targets, int horizon) {
        Optional<String> problem = SampleCheck.problem(LEAST + horizon, first, second);
        int[] later =
                IntStream.range(0, first.length)
                        .filter(t -> targets.before(t, horizon) >= 0)
                        .toArray();
        if (problem.isPresent()) {
            return TestOutcome.none(later.length, problem.get());
        }
        if (later.length < LEAST) {
            return TestOutcome.none(later.length, tooFew(later.length, horizon));
        }
        double[] differences = scaledDifferences(first, second);
        if (!Moments.of(differences).varies()) {
            return TestOutcome.none(
                    later.length, "the losses are the same or differ by a constant");
        }
        double[][] moments = new double[2][later.length];
        for (int i = 0; i < later.length; i++) {
            double difference = differences[later[i]];
            moments[0][i] = difference;
            moments[1][i] = difference * differences[targets.before(later[i], horizon)];
        }
        return outcome(moments, LongRunCovariance.sums(moments, targets.at(later), horizon - 1));
    }

    private static String tooFew(int pairs, int horizon) {
        return "only %d targets have one %s before them, at least %d are needed"
                .formatted(pairs, horizon == 1 ? "a bar" : horizon + " bars", LEAST);
    }

    private static TestOutcome outcome(double[][] moments, double[][] covariance) {
        int used = moments[0].length;
        double[] sums = {sum(moments[0]), sum(moments[1])};
        double statistic = WaldStatistic.of(sums, covariance);
        return Double.isNaN(statistic)
                ? TestOutcome.none(used, "the loss difference and its product are proportional")
                : TestOutcome.chiSquared(statistic, 2, used);
    }

    // The statistic does not depend on the scale; near 1 no product under- or overflows.
    private static double[] scaledDifferences(double[] first, double[] second) {
        double[] differences = new double[first.length];
        double largest = 0;
        for (int t = 0; t < differences.length; t++) {
            differences[t] = first[t] - second[t];
            largest = Math.max(largest, Math.abs(differences[t]));
        }
        for (int t = 0; t < differences.length; t++) {
            differences[t] = largest == 0 ? 0 : differences[t] / largest;
        }
        return differences;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
