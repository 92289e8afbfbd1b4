package io.forewalk.strategies.trading.portfolio;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.io.Serializable;

/**
 * When positions are brought back to their weights: at every so many closes of the account, counted
 * from the first bar of the prices, those that have strayed by more than the band.
 *
 * @param band as a share of the wanted weight: 0.2 of a weight of 0.1 lets it stray to 0.08 or 0.12
 */
public record Rebalancing(
        @Setting(value = "Closes from one rebalancing to the next", byDefault = "21", atLeast = 1)
                int every,
        @Setting(
                        value =
                                "How far a weight may stray without a trade, as a share of the"
                                        + " wanted weight",
                        byDefault = "0.2",
                        atLeast = 0)
                double band)
        implements Serializable {

    /** Every 21 closes, with a band of a fifth. */
    public static final Rebalancing MONTHLY = new Rebalancing(21, 0.2);

    public Rebalancing {
        Settings.check(Rebalancing.class, every, band);
    }

    /** Whether a weight has left the band around the wanted one. */
    boolean strays(double actual, double wanted) {
        return Math.abs(actual - wanted) > band * Math.abs(wanted);
    }
}
