package io.forewalk.strategies.forecasting.arima;

import java.util.Arrays;

/** Ordinary least squares of one series on a few columns. */
final class LeastSquares {

    private static final double DEPENDENT = 1e-10;

    private LeastSquares() {}

    /**
     * Indices of the columns that are no combination of those before them, {@code [columns][n]}.
     */
    static int[] independent(double[][] columns) {
        double[][] orthogonal = new double[columns.length][];
        int[] kept = new int[columns.length];
        int count = 0;
        for (int i = 0; i < columns.length; i++) {
            double[] rest = columns[i].clone();
            double whole = Dot.of(rest, rest, 0);
            // Twice, as one round leaves what rounding put in.
            for (int round = 0; round < 2; round++) {
                for (int k = 0; k < count; k++) {
                    subtract(rest, orthogonal[k], Dot.of(rest, orthogonal[k], 0));
                }
            }
            double left = Dot.of(rest, rest, 0);
            if (left > DEPENDENT * whole) {
                scale(rest, 1 / Math.sqrt(left));
                orthogonal[count] = rest;
                kept[count] = i;
                count++;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** The coefficients of independent columns, {@code [columns]}. */
    static double[] coefficients(double[] series, double[][] columns) {
        double[][] products = new double[columns.length][columns.length];
        double[] targets = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            targets[i] = Dot.of(columns[i], series, 0);
            for (int j = 0; j <= i; j++) {
                products[i][j] = Dot.of(columns[i], columns[j], 0);
            }
        }
        return NormalEquations.solve(products, targets);
    }

    /** What the columns leave of the series, {@code [n]}. */
    static double[] residuals(double[] series, double[][] columns, double[] coefficients) {
        double[] residuals = series.clone();
        for (int i = 0; i < columns.length; i++) {
            subtract(residuals, columns[i], coefficients[i]);
        }
        return residuals;
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int t = 0; t < from.length; t++) {
            from[t] -= times * what[t];
        }
    }

    private static void scale(double[] values, double factor) {
        for (int t = 0; t < values.length; t++) {
            values[t] *= factor;
        }
    }
}
