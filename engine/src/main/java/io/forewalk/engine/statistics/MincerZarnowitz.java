package io.forewalk.engine.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * Regression of what came on its forecast (Mincer and Zarnowitz, 1969): {@code actual = a + b
 * predicted}. An unbiased, efficient forecast has {@code a = 0} and {@code b = 1}, tested together
 * by Wald's statistic over 2, against F(2, n - 2), on Newey and West's covariance. Give returns: on
 * prices, which wander, both sides carry the same trend and the test means nothing.
 *
 * @param intercept a; all numbers are {@code NaN} without a fit
 * @param slope b
 * @param interceptError standard error of a
 * @param slopeError standard error of b
 * @param rSquared share of the variation of the actual values that is foreseen
 * @param outcome statistic F; small p-value: biased or inefficient
 */
public record MincerZarnowitz(
        double intercept,
        double slope,
        double interceptError,
        double slopeError,
        double rSquared,
        TestOutcome outcome) {

    private static final int LEAST = 10;

    /**
     * Regresses {@code actual} on {@code predicted}.
     *
     * @param actual returns, {@code [targets]}
     * @param predicted returns, {@code [targets]}
     * @param lags lags of the covariance: {@code horizon - 1} by theory
     * @throws IllegalArgumentException if the numbers of returns differ or the lags are negative
     */
    public static MincerZarnowitz of(double[] actual, double[] predicted, int lags) {
        int n = actual.length;
        if (lags < 0) {
            throw new IllegalArgumentException("The lags (" + lags + ") must be at least 0.");
        }
        Optional<String> problem = SampleCheck.problem(LEAST + lags, actual, predicted);
        if (problem.isPresent()) {
            return none(TestOutcome.none(n, problem.get()));
        }
        if (!Moments.of(predicted).varies()) {
            return none(TestOutcome.none(n, "the forecasts do not vary"));
        }
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return LeastSquares.of(new double[][] {ones, predicted}, actual)
                .map(fit -> fitted(fit, lags, n))
                .orElseGet(() -> none(TestOutcome.none(n, "the forecasts hardly vary")));
    }

    private static MincerZarnowitz fitted(LeastSquares fit, int lags, int n) {
        double[] found = fit.coefficients();
        double[][] covariance = fit.robustCovariance(lags);
        double wald = WaldStatistic.of(new double[] {found[0], found[1] - 1}, covariance);
        return new MincerZarnowitz(
                found[0],
                found[1],
                Math.sqrt(covariance[0][0]),
                Math.sqrt(covariance[1][1]),
                fit.rSquared(),
                Double.isNaN(wald)
                        ? TestOutcome.none(n, "the regression leaves no errors to test with")
                        : outcome(wald / 2, n));
    }

    private static TestOutcome outcome(double statistic, int n) {
        return new TestOutcome(statistic, 2, new FisherF(2, n - 2).above(statistic), n, "");
    }

    private static MincerZarnowitz none(TestOutcome outcome) {
        double nan = Double.NaN;
        return new MincerZarnowitz(nan, nan, nan, nan, nan, outcome);
    }
}
