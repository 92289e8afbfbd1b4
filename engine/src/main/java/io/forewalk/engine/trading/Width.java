package io.forewalk.engine.trading;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.io.Serializable;

/** How far a level lies from the price it counts from. */
public sealed interface Width extends Serializable {

    /** There is no such level. */
    record None() implements Width {}

    /** So many hundredths of the price. */
    record Percent(@Setting(value = "Percent of the price", above = 0) double percent)
            implements Width {
        public Percent {
            Settings.check(Percent.class, percent);
        }
    }

    /**
     * So many average true ranges (Wilder 1978).
     *
     * @param period bars that the average is taken over
     */
    record Atr(
            @Setting(value = "Average true ranges", above = 0) double multiple,
            @Setting(value = "Bars of the average", atLeast = 1) int period)
            implements Width {
        public Atr {
            Settings.check(Atr.class, multiple, period);
        }
    }

    /** No level. */
    static Width none() {
        return new None();
    }

    /** Whether there is such a level. */
    default boolean isGiven() {
        return !(this instanceof None);
    }
}
