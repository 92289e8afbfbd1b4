package io.forewalk.engine.statistics;

/** The length of a vector of two in units of its covariance: {@code v' V^-1 v}. */
final class WaldStatistic {

    private static final double SINGULAR = 1e-12;

    private WaldStatistic() {}

    /** {@code NaN} where the covariance of the two is singular, to 1e-12 of its diagonal. */
    static double of(double[] vector, double[][] covariance) {
        double a = covariance[0][0];
        double b = covariance[0][1];
        double d = covariance[1][1];
        double determinant = a * d - b * b;
        if (!(determinant > SINGULAR * a * d)) {
            return Double.NaN;
        }
        double x = vector[0];
        double y = vector[1];
        return (d * x * x - 2 * b * x * y + a * y * y) / determinant;
    }
}
