package io.forewalk.strategies.forecasting.arima;

import java.io.Serializable;
import java.util.List;

/**
 * Orders p, d, q of an ARIMA, or the wish that they be found.
 *
 * @param numbers {@code [p, d, q]}; empty where they are to be found
 */
public record ArimaOrder(List<Integer> numbers) implements Serializable {

    /** The orders are found anew by {@link OrderSearch}. */
    public static final ArimaOrder AUTO = new ArimaOrder(List.of());

    /** Largest p and q. */
    public static final int LARGEST = 5;

    /** Most differences. */
    public static final int MOST_DIFFERENCES = 2;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there are numbers but not three, p and q in 0..5, d in
     *     0..2
     */
    public ArimaOrder {
        numbers = List.copyOf(numbers);
        if (!numbers.isEmpty() && numbers.size() != 3) {
            throw new IllegalArgumentException(
                    "The order (%s) must be three numbers p, d and q, or auto.".formatted(numbers));
        }
        if (!numbers.isEmpty()) {
            check("p", numbers.get(0), LARGEST);
            check("d", numbers.get(1), MOST_DIFFERENCES);
            check("q", numbers.get(2), LARGEST);
        }
    }

    /** Given orders. */
    public static ArimaOrder of(int p, int d, int q) {
        return new ArimaOrder(List.of(p, d, q));
    }

    /** Whether the orders are to be found. */
    public boolean isAutomatic() {
        return numbers.isEmpty();
    }

    private static void check(String name, int value, int largest) {
        if (value < 0 || value > largest) {
            throw new IllegalArgumentException(
                    "The order's %s (%d) must be in 0..%d.".formatted(name, value, largest));
        }
    }
}
