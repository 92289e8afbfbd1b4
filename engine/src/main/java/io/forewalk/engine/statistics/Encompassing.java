package io.forewalk.engine.statistics;

import java.util.Optional;

/**
 * Test whether one forecast holds all that another knows (Harvey, Leybourne and Newbold, 1998): in
 * the best combination {@code (1 - weight) first + weight second} the weight is 0 under the null
 * hypothesis. The mean of {@code e1 (e1 - e2)} is tested as loss differences are: long-run variance
 * over {@code horizon - 1} lags, small-sample factor, t(n - 1), one-sided.
 *
 * @param weight estimated weight of the second forecast; {@code NaN} where both are the same
 * @param outcome small p-value: the second forecast adds something to the first
 */
public record Encompassing(double weight, TestOutcome outcome) {

    private static final int LEAST = 5;

    /**
     * Asks whether the first forecast encompasses the second.
     *
     * @param first errors of the first forecast, {@code [targets]}
     * @param second errors of the second forecast, {@code [targets]}
     * @param horizon bars from origin to target, at least 1
     * @throws IllegalArgumentException if the numbers of errors differ or the horizon is below 1
     */
    public static Encompassing of(double[] first, double[] second, int horizon) {
        return of(first, second, Neighbours.all(first.length), horizon);
    }

    /** As {@link #of(double[], double[], int)}, of targets with holes between them. */
    public static Encompassing of(
            double[] first, double[] second, Neighbours targets, int horizon) {
        int n = first.length;
        Optional<String> problem = SampleCheck.problem(LEAST + horizon, first, second);
        if (problem.isPresent()) {
            return new Encompassing(Double.NaN, TestOutcome.none(n, problem.get()));
        }
        double[] products = new double[n];
        double together = 0;
        double apart = 0;
        for (int t = 0; t < n; t++) {
            double gap = first[t] - second[t];
            products[t] = first[t] * gap;
            together += products[t];
            apart += gap * gap;
        }
        double weight = apart == 0 ? Double.NaN : together / apart;
        TestOutcome outcome =
                DieboldMariano.of(products, new double[n], targets, horizon)
                        .map(test -> TestOutcome.upperStudent(test.statistic(), n - 1, n))
                        .orElseGet(() -> TestOutcome.none(n, "the forecasts are the same"));
        return new Encompassing(weight, outcome);
    }
}
