package io.forewalk.engine.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * Augmented test of a unit root (Said and Dickey, 1984): t of the level in a regression of the
 * change on level, a constant, a trend if asked, and past changes. A small p-value speaks for a
 * stationary series. P-values are read off tables, linearly between their entries, and clamped to
 * 0.01..0.99: compare the statistic where digits count.
 */
public final class DickeyFuller {

    /** What the series returns to under the alternative. */
    public enum Regression {
        /** A level: {@code urca::ur.df(type = "drift")}. */
        CONSTANT,
        /** A straight line: {@code tseries::adf.test}. */
        TREND
    }

    private DickeyFuller() {}

    /**
     * Tests a series, in order of time.
     *
     * @param lags past changes in the regression, at least 0
     * @return no test where the series does not vary, is too short for the lags, or a value is no
     *     number; degrees of freedom are {@code NaN}
     */
    public static TestOutcome of(double[] values, int lags, Regression regression) {
        int used = Math.max(0, values.length - 1 - lags);
        if (lags < 0) {
            return TestOutcome.none(used, "the lags (" + lags + ") are fewer than 0");
        }
        Optional<String> problem = SampleCheck.problem(2 * lags + 8, values);
        if (problem.isPresent()) {
            return TestOutcome.none(used, problem.get());
        }
        double[] changes = new double[values.length - 1];
        Arrays.setAll(changes, t -> values[t + 1] - values[t]);
        double[] target = Arrays.copyOfRange(changes, lags, changes.length);
        double statistic =
                LeastSquares.of(columns(values, changes, lags, regression), target)
                        .map(DickeyFuller::levelStatistic)
                        .orElse(Double.NaN);
        if (!Double.isFinite(statistic)) {
            return TestOutcome.none(used, "level and changes cannot be told apart");
        }
        double p = DickeyFullerTable.of(regression).pValue(statistic, changes.length);
        return new TestOutcome(statistic, Double.NaN, p, used, "");
    }

    /** The lags that {@code tseries::adf.test} takes: {@code floor((n - 1)^(1/3))}. */
    public static int usualLags(int count) {
        return (int) Math.floor(StrictMath.cbrt(Math.max(0, count - 1)));
    }

    // The level stands last; centring it changes nothing beside a constant but the rounding.
    private static double[][] columns(
            double[] values, double[] changes, int lags, Regression regression) {
        int used = changes.length - lags;
        int plain = regression == Regression.TREND ? 3 : 2;
        double[][] columns = new double[plain + lags][used];
        double mean = Moments.of(values).mean();
        Arrays.fill(columns[0], 1);
        for (int t = 0; t < used; t++) {
            columns[plain + lags - 1][t] = values[lags + t] - mean;
            if (regression == Regression.TREND) {
                columns[1][t] = t - used / 2.0;
            }
        }
        for (int lag = 1; lag <= lags; lag++) {
            columns[plain - 2 + lag] =
                    Arrays.copyOfRange(changes, lags - lag, changes.length - lag);
        }
        return columns;
    }

    private static double levelStatistic(LeastSquares fit) {
        int level = fit.coefficients().length - 1;
        return fit.coefficients()[level] / Math.sqrt(fit.covariance()[level][level]);
    }
}
