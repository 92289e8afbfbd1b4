package io.forewalk.engine.statistics;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** A weighted sum of squared autocorrelations against chi-squared, with the reasons for none. */
final class Portmanteau {

    private Portmanteau() {}

    /**
     * Tests the sum of the terms of the lags 1..{@code lags}, on {@code lags - fittedTerms} degrees
     * of freedom.
     *
     * @param term squared autocorrelation of a lag, weighted; asked only where there is a test
     */
    static TestOutcome test(double[] values, int lags, int fittedTerms, IntToDoubleFunction term) {
        int n = values.length;
        Optional<String> problem = problem(values, lags, fittedTerms);
        if (problem.isPresent()) {
            return TestOutcome.none(n, problem.get());
        }
        double statistic = 0;
        for (int lag = 1; lag <= lags; lag++) {
            statistic += term.applyAsDouble(lag);
        }
        return TestOutcome.chiSquared(statistic, lags - fittedTerms, n);
    }

    private static Optional<String> problem(double[] values, int lags, int fittedTerms) {
        if (fittedTerms < 0 || lags <= fittedTerms) {
            return Optional.of(
                    "the lags (%d) do not exceed the fitted terms (%d)"
                            .formatted(lags, fittedTerms));
        }
        Optional<String> problem = SampleCheck.problem(lags + 1, values);
        if (problem.isPresent()) {
            return problem;
        }
        return Moments.of(values).varies() ? Optional.empty() : Optional.of(SampleCheck.CONSTANT);
    }
}
