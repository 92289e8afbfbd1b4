package io.forewalk.engine.statistics;

import java.util.Optional;

/**
 * Test of a random walk (Lo and MacKinlay, 1988): variance of q-bar log returns over q times that
 * of one-bar returns, overlapping and with unbiased divisors; 1 for a random walk, above it for
 * trends, below it for reversal. Two-sided, standard normal.
 *
 * @param ratio the variance ratio; {@code NaN} without a test
 * @param plain test that takes the variance to be constant
 * @param robust test that holds where it changes: the one to read
 */
public record VarianceRatio(double ratio, TestOutcome plain, TestOutcome robust) {

    /**
     * Tests log returns of one bar, in order of time.
     *
     * @param bars q, at least 2
     * @return no test where the returns do not vary, are fewer than {@code 2 q}, or one is no
     *     number
     */
    public static VarianceRatio of(double[] returns, int bars) {
        int n = returns.length;
        if (bars < 2) {
            return none(n, "the bars (" + bars + ") are fewer than 2");
        }
        Optional<String> problem = SampleCheck.problem(2 * bars, returns);
        if (problem.isPresent()) {
            return none(n, problem.get());
        }
        Moments moments = Moments.of(returns);
        if (!moments.varies()) {
            return none(n, SampleCheck.CONSTANT);
        }
        double q = bars;
        double divisor = q * (n - q + 1) * (1 - q / n);
        double longVariance = overlappingSquares(returns, moments.mean(), bars) / divisor;
        double ratio = longVariance / (moments.deviation() * moments.deviation());
        double plain = Math.sqrt(2 * (2 * q - 1) * (q - 1) / (3 * q * n));
        double robust = Math.sqrt(robustVariance(returns, moments, bars));
        return new VarianceRatio(
                ratio,
                TestOutcome.twoSidedNormal((ratio - 1) / plain, n),
                robust > 0
                        ? TestOutcome.twoSidedNormal((ratio - 1) / robust, n)
                        : TestOutcome.none(n, "no two neighbouring returns leave the mean"));
    }

    private static double overlappingSquares(double[] returns, double mean, int bars) {
        double sum = 0;
        for (int end = bars; end <= returns.length; end++) {
            double change = 0;
            for (int t = end - bars; t < end; t++) {
                change += returns[t] - mean;
            }
            sum += change * change;
        }
        return sum;
    }

    // Their equation (10): squared weights of the autocorrelations times each one's own variance.
    private static double robustVariance(double[] returns, Moments moments, int bars) {
        double total = moments.second() * returns.length;
        double variance = 0;
        for (int lag = 1; lag < bars; lag++) {
            double products = 0;
            for (int t = lag; t < returns.length; t++) {
                double now = returns[t] - moments.mean();
                double before = returns[t - lag] - moments.mean();
                products += now * now * before * before;
            }
            double weight = 2.0 * (bars - lag) / bars;
            variance += weight * weight * products / (total * total);
        }
        return variance;
    }

    private static VarianceRatio none(int count, String reason) {
        TestOutcome none = TestOutcome.none(count, reason);
        return new VarianceRatio(Double.NaN, none, none);
    }
}
