package io.forewalk.strategies.forecasting.arima;

/** Sums of products, four at a time: one after the other, each would wait for the last. */
final class Dot {

    private Dot() {}

    /** {@code sum left[t] right[t]} from an index to the end. */
    static double of(double[] left, double[] right, int from) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int t = from;
        for (; t + 3 < left.length; t += 4) {
            a = Math.fma(left[t], right[t], a);
            b = Math.fma(left[t + 1], right[t + 1], b);
            c = Math.fma(left[t + 2], right[t + 2], c);
            d = Math.fma(left[t + 3], right[t + 3], d);
        }
        for (; t < left.length; t++) {
            a = Math.fma(left[t], right[t], a);
        }
        return (a + b) + (c + d);
    }
}
