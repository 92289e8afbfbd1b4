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
        Optional<String> missing = SampleCheck.problem(0, actual, predicted);
        if (missing.isPresent()) {
            return TestOutcome.none(actual.length, missing.get());
        }
        Directions pairs = Directions.of(actual, predicted);
        Optional<String> problem = PesaranTimmermann.problemOf(pairs);
        if (problem.isPresent()) {
            return TestOutcome.none(pairs.count(), problem.get());
        }
        int n = pairs.count();
        double longShare = Directions.shareAboveZero(pairs.predicted());
        double gained = 0;
        for (int t = 0; t < n; t++) {
            gained += Math.signum(pairs.predicted()[t]) * pairs.actual()[t];
        }
        Moments actualMoments = Moments.of(pairs.actual());
        double excess = gained / n - (2 * longShare - 1) * actualMoments.mean();
        double variance = 4 * longShare * (1 - longShare) * actualMoments.second() / n;
        return TestOutcome.upperNormal(excess / Math.sqrt(variance), n);
    }
}
