package io.forewalk.engine.statistics;

import java.util.Optional;

/**
 * Test of normality by skewness and kurtosis (Jarque and Bera, 1980), as {@code
 * tseries::jarque.bera.test}: {@code n (g1^2 / 6 + (m4 / m2^2 - 3)^2 / 24)} against chi-squared(2).
 */
public final class JarqueBera {

    private static final int LEAST = 8;

    private JarqueBera() {}

    /** Tests {@code values}; no test where they do not vary, are too few, or one is no number. */
    public static TestOutcome of(double[] values) {
        int n = values.length;
        Optional<String> problem = SampleCheck.problem(LEAST, values);
        if (problem.isPresent()) {
            return TestOutcome.none(n, problem.get());
        }
        if (!Moments.of(values).varies()) {
            return TestOutcome.none(n, SampleCheck.CONSTANT);
        }
        // Fourth powers of standardised values neither under- nor overflow.
        Moments moments = Moments.of(CrossCorrelation.standardized(values));
        double skewness = moments.skewness();
        double excess = moments.kurtosis() - 3;
        double statistic = n * (skewness * skewness / 6 + excess * excess / 24);
        return TestOutcome.chiSquared(statistic, 2, n);
    }
}
