package io.forewalk.engine.trading;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.io.Serializable;

/** The order that opens a position; what enlarges one is always a market order. */
public sealed interface EntryOrder extends Serializable {

    /** At the next price, whatever it is. */
    record Market() implements EntryOrder {}

    /**
     * At a better price than the close of the decision, or not at all.
     *
     * @param percent how far below that close a purchase waits, above it a short sale
     * @param bars bars of the instrument that the order stands for
     */
    record Limit(
            @Setting(value = "Percent better than the decision's close", above = 0, below = 100)
                    double percent,
            @Setting(value = "Bars the order stands for", byDefault = "1", atLeast = 1) int bars)
            implements EntryOrder {
        public Limit {
            Settings.check(Limit.class, percent, bars);
        }
    }

    /**
     * Once the price has moved the wanted way from the close of the decision, or not at all.
     *
     * @param percent how far above that close a purchase waits, below it a short sale
     * @param bars bars of the instrument that the order stands for
     */
    record Stop(
            @Setting(value = "Percent beyond the decision's close", above = 0, below = 100)
                    double percent,
            @Setting(value = "Bars the order stands for", byDefault = "1", atLeast = 1) int bars)
            implements EntryOrder {
        public Stop {
            Settings.check(Stop.class, percent, bars);
        }
    }
}
