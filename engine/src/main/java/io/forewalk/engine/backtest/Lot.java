package io.forewalk.engine.backtest;

import java.io.Serializable;

/**
 * The smallest tradable number of units.
 *
 * @param units 0 where any fraction can be traded
 */
public record Lot(double units) implements Serializable {

    /** No smallest number: units are not rounded. */
    public static final Lot ANY = new Lot(0);

    public Lot {
        if (!(units >= 0) || Double.isInfinite(units)) {
            throw new IllegalArgumentException(
                    "The lot (%s) must be above 0, or any.".formatted(units));
        }
    }

    /** A lot of so many units. */
    public static Lot of(double units) {
        return new Lot(units);
    }

    /** The largest number of whole lots that is not above the given units. */
    public double floor(double wanted) {
        return units == 0 ? wanted : Math.floor(wanted / units) * units;
    }
}
