package io.forewalk.engine.market;

import io.forewalk.engine.statistics.Moments;

/** How much prices moved. */
public final class LogReturns {

    // Below it a constant price is left with rounding errors only.
    private static final double SMALLEST_DEVIATION = 1e-12;

    private LogReturns() {}

    /**
     * The standard deviation, with n - 1, of the last log returns of the close up to a bar; 0 where
     * the price was constant, {@code NaN} where there are fewer.
     *
     * @param bar the last close that is read
     * @param lookback number of returns
     */
    public static double deviation(PriceHistory history, int bar, int lookback) {
        if (bar < lookback) {
            return Double.NaN;
        }
        double[] returns = new double[lookback];
        for (int i = 0; i < lookback; i++) {
            int at = bar - lookback + 1 + i;
            returns[i] = StrictMath.log(history.close(at) / history.close(at - 1));
        }
        double deviation = Moments.of(returns).deviation();
        return deviation < SMALLEST_DEVIATION ? 0 : deviation;
    }
}
