package io.forewalk.engine.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * Lagrange multiplier test of changing volatility (Engle, 1982): squared deviations from the mean
 * are regressed on a constant and their own past, {@code R2} times the observations used against
 * chi-squared(lags).
 */
public final class ArchLm {

    private ArchLm() {}

    /**
     * Tests {@code lags} lags.
     *
     * @param lags at least 1
     * @return no test where the values do not vary, are too few for the lags, or one is no number
     */
    public static TestOutcome of(double[] values, int lags) {
        int used = Math.max(0, values.length - lags);
        if (lags < 1) {
            return TestOutcome.none(used, "the lags (" + lags + ") are fewer than 1");
        }
        Optional<String> problem = SampleCheck.problem(2 * lags + 3, values);
        if (problem.isPresent()) {
            return TestOutcome.none(used, problem.get());
        }
        double mean = Moments.of(values).mean();
        double[] squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).toArray();
        double[][] columns = new double[lags + 1][];
        columns[0] = new double[used];
        Arrays.fill(columns[0], 1);
        for (int lag = 1; lag <= lags; lag++) {
            columns[lag] = Arrays.copyOfRange(squares, lags - lag, squares.length - lag);
        }
        double[] target = Arrays.copyOfRange(squares, lags, squares.length);
        double explained =
                LeastSquares.of(columns, target).map(LeastSquares::rSquared).orElse(Double.NaN);
        return Double.isNaN(explained)
                ? TestOutcome.none(used, "the squared deviations do not vary enough")
                : TestOutcome.chiSquared(used * explained, lags, used);
    }
}
