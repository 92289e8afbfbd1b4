package io.forewalk.engine.backtest;

import io.forewalk.engine.market.Instrument;
import java.time.Instant;

/**
 * One order and what became of it.
 *
 * @param decided end of the bar at whose close it was decided
 * @param units signed; 0 when it was dropped before it had a size
 * @param state what became of it
 * @param reason why: {@code signal}, {@code reversal}, {@code end}, or why it was dropped
 * @param filled end of the bar in which it filled; {@link Instant#MAX} if it did not
 * @param price the fill price, {@code NaN} if it did not fill
 * @param reference the price before spread and slippage, {@code NaN} if it did not fill
 * @param fee commission of the fill
 */
public record Order(
        Instrument instrument,
        Instant decided,
        double units,
        State state,
        String reason,
        Instant filled,
        double price,
        double reference,
        double fee) {

    /** What became of an order. */
    public enum State {
        FILLED,
        PENDING,
        DROPPED
    }
}
