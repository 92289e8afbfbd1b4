package io.forewalk.engine.statistics;

import java.util.Optional;

/**
 * Test of direction (Pesaran and Timmermann, 1992), as {@code rugarch::DACTest(test = "PT")}: do
 * the signs of predicted and actual returns agree more often than they would if they were
 * independent? One-sided, standard normal. The variance of the hit rate less the variance of the
 * expected one is {@code 4 p(1 - p) q(1 - q) (n - 1) / n^2} for the shares p and q of positive
 * signs.
 *
 * @param hits pairs of equal sign
 * @param left pairs left out because a return of 0 has no direction
 * @param expected hit rate to expect from independent signs; {@code NaN} without a test
 * @param outcome small p-value: directions are foreseen
 */
public record PesaranTimmermann(int hits, int left, double expected, TestOutcome outcome) {

    private static final int LEAST = 5;

    /**
     * Compares <b>returns</b>, not prices; pairs without a direction are left out.
     *
     * @param actual {@code [targets]}
     * @param predicted {@code [targets]}
     * @throws IllegalArgumentException if the numbers of returns differ
     */
    public static PesaranTimmermann of(double[] actual, double[] predicted) {
        return of(actual, predicted, ZeroReturns.LEFT_OUT);
    }

    /** As {@link #of(double[], double[])}, with another way to treat returns of 0. */
    public static PesaranTimmermann of(double[] actual, double[] predicted, ZeroReturns zeros) {
        Optional<String> missing = SampleCheck.problem(0, actual, predicted);
        if (missing.isPresent()) {
            return new PesaranTimmermann(
                    0, 0, Double.NaN, TestOutcome.none(actual.length, missing.get()));
        }
        Directions pairs = Directions.of(actual, predicted, zeros);
        int left = actual.length - pairs.count();
        Optional<String> problem = problemOf(pairs);
        if (problem.isPresent()) {
            TestOutcome none = TestOutcome.none(pairs.count(), problem.get());
            return new PesaranTimmermann(pairs.hits(), left, Double.NaN, none);
        }
        double n = pairs.count();
        double p = Directions.shareAboveZero(pairs.predicted());
        double q = Directions.shareAboveZero(pairs.actual());
        double expected = p * q + (1 - p) * (1 - q);
        double variance = 4 * p * (1 - p) * q * (1 - q) * (n - 1) / (n * n);
        double statistic = (pairs.hits() / n - expected) / Math.sqrt(variance);
        return new PesaranTimmermann(
                pairs.hits(), left, expected, TestOutcome.upperNormal(statistic, pairs.count()));
    }

    /** Why these directions cannot be tested. */
    static Optional<String> problemOf(Directions pairs) {
        Optional<String> tooFew = SampleCheck.problem(LEAST, pairs.actual());
        if (tooFew.isPresent()) {
            return tooFew.map(text -> text + " that have a direction");
        }
        if (oneSign(pairs.predicted())) {
            return Optional.of("all forecasts have one sign");
        }
        return oneSign(pairs.actual())
                ? Optional.of("all actual returns have one sign")
                : Optional.empty();
    }

    private static boolean oneSign(double[] values) {
        double share = Directions.shareAboveZero(values);
        return share == 0 || share == 1;
    }

    /** Share of hits among the pairs that have a direction; {@code NaN} without one. */
    public double hitRate() {
        return outcome.count() == 0 ? Double.NaN : hits / (double) outcome.count();
    }
}
