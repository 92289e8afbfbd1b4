package io.forewalk.engine.backtest;

import io.forewalk.engine.trading.TargetPosition;
import java.time.Instant;

/**
 * A wanted position that has not been traded yet.
 *
 * @param side of the position: 1 long, -1 short, 0 none
 * @param before the target that stood until this one; it stands again if the market was closed
 */
record PendingOrder(
        int instrument,
        Instant decided,
        TargetPosition target,
        TargetPosition before,
        int side,
        Size size,
        String reason) {

    /** An order that closes a position, whatever its size. */
    static PendingOrder exit(int instrument, Instant decided, String reason) {
        return new PendingOrder(
                instrument,
                decided,
                TargetPosition.FLAT,
                TargetPosition.FLAT,
                0,
                new Size.Exactly(0),
                reason);
    }

    /** The same order with another reason. */
    PendingOrder because(String other) {
        return new PendingOrder(instrument, decided, target, before, side, size, other);
    }

    /** The way out of it alone. */
    PendingOrder exitOnly() {
        return new PendingOrder(
                instrument, decided, TargetPosition.FLAT, before, 0, new Size.Exactly(0), reason);
    }
}
