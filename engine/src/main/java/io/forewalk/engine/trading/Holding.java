package io.forewalk.engine.trading;

/**
 * A position as it stands at a close.
 *
 * @param units signed; negative is short
 * @param entryPrice average price of the units, costs not included; {@code NaN} when flat
 * @param barsHeld closes since the first fill, that bar's included; 0 when flat
 */
public record Holding(double units, double entryPrice, int barsHeld) {

    /** No position. */
    public static final Holding NONE = new Holding(0, Double.NaN, 0);
}
