package io.forewalk.strategies.forecasting.arima;

/** Polynomials in the backward shift, constant term first. */
final class Polynomials {

    private Polynomials() {}

    /** {@code left * right}. */
    static double[] product(double[] left, double[] right) {
        double[] product = new double[left.length + right.length - 1];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                product[i + j] += left[i] * right[j];
            }
        }
        return product;
    }

    /**
     * Coefficients from lag 1 of {@code (1 + sum a_i B^i)(1 + sum b_j B^(period j))}.
     *
     * @param sign 1, or -1 where both factors and the product are written with minus signs
     */
    static double[] multiplicative(double[] a, double[] b, int period, int sign) {
        if (b.length == 0) {
            return a.clone();
        }
        double[] seasonal = new double[b.length * period + 1];
        seasonal[0] = 1;
        for (int j = 1; j <= b.length; j++) {
            seasonal[j * period] = sign * b[j - 1];
        }
        double[] plain = new double[a.length + 1];
        plain[0] = 1;
        for (int i = 1; i <= a.length; i++) {
            plain[i] = sign * a[i - 1];
        }
        double[] product = product(plain, seasonal);
        double[] coefficients = new double[product.length - 1];
        for (int lag = 1; lag < product.length; lag++) {
            coefficients[lag - 1] = sign * product[lag];
        }
        return coefficients;
    }
}
