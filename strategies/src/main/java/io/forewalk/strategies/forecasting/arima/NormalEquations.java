package io.forewalk.strategies.forecasting.arima;

/** The normal equations of a small least-squares problem. */
final class NormalEquations {

    private static final double SINGULAR = 1e-12;

    private NormalEquations() {}

    /**
     * Solves {@code a x = b} for a symmetric, positive definite {@code a} by Cholesky's
     * decomposition; overwrites both.
     *
     * @param a {@code [size][size]}, of which the lower triangle is read
     * @return {@code x}, all {@code NaN} where {@code a} is singular
     */
    static double[] solve(double[][] a, double[] b) {
        int size = b.length;
        for (int i = 0; i < size; i++) {
            double whole = a[i][i];
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j] - dot(a[i], a[j], j);
                if (i == j) {
                    a[i][i] = sum > SINGULAR * whole ? Math.sqrt(sum) : Double.NaN;
                } else {
                    a[i][j] = sum / a[j][j];
                }
            }
            b[i] = (b[i] - dot(a[i], b, i)) / a[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                b[i] -= a[j][i] * b[j];
            }
            b[i] /= a[i][i];
        }
        return b;
    }

    private static double dot(double[] left, double[] right, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += left[k] * right[k];
        }
        return sum;
    }
}
