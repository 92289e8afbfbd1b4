package io.forewalk.strategies.forecasting.arima;

/**
 * What the likelihood needs of a whitened series and of the whitened constant 1 beside it: sums of
 * products of innovations, each divided by its variance, and the sum of the log variances. Filled
 * value by value.
 */
final class WhiteningSums {

    private static final double LARGE = 1e100;

    private double square;
    private double cross;
    private double constant;
    private double logDeterminant;
    private double product = 1;

    /** Takes in the innovations of one instant. */
    void add(double innovation, double ofConstant, double variance) {
        square += innovation * innovation / variance;
        cross += innovation * ofConstant / variance;
        constant += ofConstant * ofConstant / variance;
        product *= variance;
        if (product > LARGE) {
            logDeterminant += StrictMath.log(product);
            product = 1;
        }
    }

    /** Takes in sums over instants of variance one. */
    void addSteady(double squares, double crosses, double constants) {
        square += squares;
        cross += crosses;
        constant += constants;
    }

    /** Of the series with itself. */
    double square() {
        return square;
    }

    /** Of the series with the constant. */
    double cross() {
        return cross;
    }

    /** Of the constant with itself. */
    double constant() {
        return constant;
    }

    /** Sum of the logarithms of the variances. */
    double logDeterminant() {
        return logDeterminant + StrictMath.log(product);
    }
}
