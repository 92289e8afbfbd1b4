package io.forewalk.engine.market.csv;

import java.math.BigDecimal;

/**
 * The shortest text that reads back to the same double, without an exponent where that stays short.
 */
final class PlainNumber {

    private static final double EXACT_LONG = 1L << 53;

    private PlainNumber() {}

    /** Text of a finite number: {@code 100}, {@code -0.0015}, {@code 1.0E-12}. */
    static String of(double number) {
        if (number == Math.rint(number)
                && Math.abs(number) < EXACT_LONG
                && !isNegativeZero(number)) {
            return Long.toString((long) number);
        }
        String shortest = Double.toString(number);
        return Math.abs(number) >= 1e-7 && Math.abs(number) < 1e-3
                ? new BigDecimal(shortest).toPlainString()
                : shortest;
    }

    private static boolean isNegativeZero(double number) {
        return Double.doubleToRawLongBits(number) == Long.MIN_VALUE;
    }
}
