package io.forewalk.engine.backtest;

import io.forewalk.engine.trading.TargetPosition;
import java.time.Instant;

/**
 * A wanted position that has not been traded yet.
 *
 * @param side of the position: 1 long, -1 short, 0 none
 * @param before the target that stood until this one; it stands again if the market was closed
 * @param trigger what an entry waits for
 */
record PendingOrder(
        int instrument,
        Instant decided,
        TargetPosition target,
        TargetPosition before,
        int side,
        Size size,
        String reason,
        Trigger trigger) {

    /** An order that closes a position, whatever its size. */
    static PendingOrder exit(int instrument, Instant decided, String reason) {
        return new PendingOrder(
                instrument,
                decided,
                TargetPosition.FLAT,
                TargetPosition.FLAT,
                0,
                new Size.Exactly(0),
                reason,
                Trigger.NONE);
    }

    /** The same order with another reason. */
    PendingOrder because(String other) {
        return new PendingOrder(instrument, decided, target, before, side, size, other, trigger);
    }

    /** The way out of it alone. */
    PendingOrder exitOnly() {
        return new PendingOrder(
                instrument,
                decided,
                TargetPosition.FLAT,
                before,
                0,
                new Size.Exactly(0),
                reason,
                Trigger.NONE);
    }

    /** Whether it waits for its price; it does so once nothing is held. */
    boolean rests() {
        return trigger.isGiven();
    }

    /** The way into it alone, while nothing is held. */
    PendingOrder entryOnly() {
        return new PendingOrder(
                instrument, decided, target, TargetPosition.FLAT, side, size, reason, trigger);
    }
}
