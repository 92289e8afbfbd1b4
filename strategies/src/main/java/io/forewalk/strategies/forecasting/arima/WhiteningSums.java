package io.forewalk.strategies.forecasting.arima;

/**
 * What the likelihood needs of a whitened series and the whitened columns beside it: sums of
 * products of innovations, each divided by its variance, and the sum of the log variances. Column 0
 * is the series.
 */
final class WhiteningSums {

    private static final double LARGE = 1e100;

    private final double[][] products;
    private final int used;
    private double logDeterminant;
    private double product = 1;

    /**
     * Empty sums.
     *
     * @param columns beside the series
     * @param used how many of them have a coefficient, the first ones
     */
    WhiteningSums(int columns, int used) {
        this.used = used;
        this.products = new double[columns + 1][columns + 1];
    }

    /** Takes in one variance. */
    void addVariance(double variance) {
        product *= variance;
        if (product > LARGE) {
            logDeterminant += StrictMath.log(product);
            product = 1;
        }
    }

    /** Takes in the product of two columns' innovations, {@code left >= right}. */
    void add(int left, int right, double weighted) {
        products[left][right] += weighted;
    }

    /** Coefficients of generalised least squares, {@code [columns]}. */
    double[] coefficients() {
        if (used == 1) {
            return new double[] {products[1][0] / products[1][1]};
        }
        double[] targets = new double[used];
        for (int i = 0; i < used; i++) {
            targets[i] = products[i + 1][0];
        }
        return NormalEquations.solve(gram(), targets);
    }

    /** What the columns leave of the sum of squares. */
    double rest(double[] coefficients) {
        double rest = products[0][0];
        for (int i = 0; i < coefficients.length; i++) {
            rest -= coefficients[i] * products[i + 1][0];
        }
        return rest;
    }

    /** Diagonal of the inverse of the columns' products, {@code [columns]}. */
    double[] inverseDiagonal() {
        double[] diagonal = new double[used];
        for (int i = 0; i < diagonal.length; i++) {
            double[] unit = new double[diagonal.length];
            unit[i] = 1;
            diagonal[i] = NormalEquations.solve(gram(), unit)[i];
        }
        return diagonal;
    }

    /** Sum of the logarithms of the variances. */
    double logDeterminant() {
        return logDeterminant + StrictMath.log(product);
    }

    private double[][] gram() {
        double[][] gram = new double[used][used];
        for (int i = 0; i < used; i++) {
            System.arraycopy(products[i + 1], 1, gram[i], 0, i + 1);
        }
        return gram;
    }
}
