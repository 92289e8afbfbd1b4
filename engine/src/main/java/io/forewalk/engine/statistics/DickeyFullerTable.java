package io.forewalk.engine.statistics;

/**
 * Quantiles of the unit root statistic (Fuller, 1976, table 8.5.2; Banerjee and others, 1993, table
 * 4.2), read linearly in the sample size and then in the statistic, as {@code tseries::adf.test}
 * does, and clamped to the ends of the table.
 */
final class DickeyFullerTable {
    private static final DickeyFullerTable CONSTANT =
            new DickeyFullerTable(
                    new double[][] {
                        {-3.75, -3.58, -3.51, -3.46, -3.44, -3.43},
                        {-3.33, -3.22, -3.17, -3.14, -3.13, -3.12},
                        {-3.00, -2.93, -2.89, -2.88, -2.87, -2.86},
                        {-2.63, -2.60, -2.58, -2.57, -2.57, -2.57},
                        {-0.37, -0.40, -0.42, -0.42, -0.43, -0.44},
                        {0.00, -0.03, -0.05, -0.06, -0.07, -0.07},
                        {0.34, 0.29, 0.26, 0.24, 0.24, 0.23},
                        {0.72, 0.66, 0.63, 0.62, 0.61, 0.60}
                    });
    private static final DickeyFullerTable TREND =
            new DickeyFullerTable(
                    new double[][] {
                        {-4.38, -4.15, -4.04, -3.99, -3.98, -3.96},
                        {-3.95, -3.80, -3.73, -3.69, -3.68, -3.66},
                        {-3.60, -3.50, -3.45, -3.43, -3.42, -3.41},
                        {-3.24, -3.18, -3.15, -3.13, -3.13, -3.12},
                        {-1.14, -1.19, -1.22, -1.23, -1.24, -1.25},
                        {-0.80, -0.87, -0.90, -0.92, -0.93, -0.94},
                        {-0.50, -0.58, -0.62, -0.64, -0.65, -0.66},
                        {-0.15, -0.24, -0.28, -0.31, -0.32, -0.33}
                    });

    private static final double[] SIZES = {25, 50, 100, 250, 500, 100_000};
    private static final double[] LEVELS = {0.01, 0.025, 0.05, 0.1, 0.9, 0.95, 0.975, 0.99};

    /** {@code [levels][sizes]}. */
    private final double[][] quantiles;

    private DickeyFullerTable(double[][] quantiles) {
        this.quantiles = quantiles;
    }

    static DickeyFullerTable of(DickeyFuller.Regression regression) {
        return switch (regression) {
            case CONSTANT -> CONSTANT;
            case TREND -> TREND;
        };
    }

    double pValue(double statistic, int size) {
        double[] atSize = new double[LEVELS.length];
        for (int level = 0; level < LEVELS.length; level++) {
            atSize[level] = between(SIZES, quantiles[level], size);
        }
        return between(atSize, LEVELS, statistic);
    }

    private static double between(double[] places, double[] values, double place) {
        if (place <= places[0]) {
            return values[0];
        }
        for (int i = 1; i < places.length; i++) {
            if (place <= places[i]) {
                double share = (place - places[i - 1]) / (places[i] - places[i - 1]);
                return values[i - 1] + share * (values[i] - values[i - 1]);
            }
        }
        return values[values.length - 1];
    }
}
