package io.forewalk.engine.statistics;

import java.util.Optional;

/**
 * Test of excess profitability (Anatolyev and Gerko, 2005), as {@code rugarch::DACTest(test =
 * "AG")}: does trading by the sign of the forecast earn more than the same share of long and short
 * bars taken at random? One-sided, standard normal. Unlike the hit rate it weighs large moves more.
 */
public final class AnatolyevGerko {

    private AnatolyevGerko() {}

    /**
     * Compares <b>returns</b>, not prices; pairs without a direction are left out.
     *
     * @param actual {@code [targets]}
     * @param predicted {@code [targets]}
     * @throws IllegalArgumentException if the numbers of returns differ
     */
    public static TestOutcome of(double[] actual, double[] predicted) {
        return of(actual, predicted, ZeroReturns.LEFT_OUT);
    }

    /** As {@link #of(double[], double[])}, with another way to treat returns of 0. */
    public static TestOutcome of(double[] actual, double[] predicted, ZeroReturns zeros) {
        Optional<String> missing = SampleCheck.problem(0, actual, predicted);
        if (missing.isPresent()) {
            return TestOutcome.none(actual.length, missing.get());
        }
        Directions pairs = Directions.of(actual, predicted, zeros);
        Optional<String> problem = PesaranTimmermann.problemOf(pairs);
        if (problem.isPresent()) {
            return TestOutcome.none(pairs.count(), problem.get());
        }
        int n = pairs.count();
        double position = 0;
        double gained = 0;
        for (int t = 0; t < n; t++) {
            position += Math.signum(pairs.predicted()[t]) / n;
            gained += Math.signum(pairs.predicted()[t]) * pairs.actual()[t] / n;
        }
        Moments actualMoments = Moments.of(pairs.actual());
        double excess = gained - position * actualMoments.mean();
        double variance = (1 - position * position) * actualMoments.second() / n;
        return TestOutcome.upperNormal(excess / Math.sqrt(variance), n);
    }
}
