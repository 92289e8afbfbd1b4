package io.forewalk.strategies.forecasting.arima;

/** Differencing of a series. */
final class Differences {

    private Differences() {}

    /** {@code (1 - B)^d} of a series, {@code [n - d]}. */
    static double[] of(double[] levels, int d) {
        double[] differences = levels.clone();
        for (int round = 0; round < d; round++) {
            double[] previous = differences;
            differences = new double[Math.max(0, previous.length - 1)];
            for (int t = 0; t < differences.length; t++) {
                differences[t] = previous[t + 1] - previous[t];
            }
        }
        return differences;
    }
}
