package io.forewalk.engine.trading;

import java.io.Serializable;

/** How the account opens and protects the positions that a strategy asks for. */
public record OrderPlan(EntryOrder entry, ProtectiveExits exits) implements Serializable {

    /** Market orders, and no exit but the strategy's. */
    public static final OrderPlan PLAIN =
            new OrderPlan(new EntryOrder.Market(), ProtectiveExits.NONE);

    /** Whether entries wait for a level. */
    public boolean rests() {
        return !(entry instanceof EntryOrder.Market);
    }

    /** Whether anything but the strategy closes positions. */
    public boolean protects() {
        return !exits.equals(ProtectiveExits.NONE);
    }
}
