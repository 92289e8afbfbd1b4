package io.forewalk.engine.backtest;

import java.time.Instant;

/**
 * Units that changed hands.
 *
 * @param time end of the bar in which it happened
 * @param bar index of that bar in the instrument's history
 * @param units signed: bought above 0, sold below
 * @param price what was paid or received per unit, spread and slippage included
 * @param reference the price before spread and slippage: an open or a close
 * @param fee commission in money
 */
public record Fill(
        Instant time, int bar, double units, double price, double reference, double fee) {

    /** Money that changed hands without the fee, never negative. */
    public double value() {
        return Math.abs(units) * price;
    }
}
