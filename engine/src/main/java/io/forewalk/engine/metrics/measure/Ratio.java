package io.forewalk.engine.metrics.measure;

/** Quotients that do not exist where their divisor is zero. */
public final class Ratio {

    private Ratio() {}

    /** {@code NaN} for a divisor of zero or a quotient beyond all doubles. */
    public static double of(double dividend, double divisor) {
        return divisor == 0 ? Double.NaN : finite(dividend / divisor);
    }

    /** {@code NaN} in place of what is infinite. */
    public static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }
}
