package io.forewalk.engine.backtest;

import java.io.Serializable;

/**
 * The smallest tradable number of units.
 *
 * @param units 0 where any fraction can be traded
 */
public record Lot(double units) implements Serializable {

    // More than a few divisions and products lose, as a share of the number of lots.
    private static final double ROUNDING = 1e-12;

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

    /**
     * Units that are asked for by their number, without a part of a lot. What falls short of a
     * whole lot by a rounding error alone is whole: 0.3 is three lots of 0.1.
     */
    double whole(double asked) {
        double lots = Math.rint(asked / units);
        boolean isWhole = Math.abs(asked / units - lots) <= ROUNDING * lots;
        return isWhole ? lots * units : floor(asked);
    }

    /** Whether a difference of two holdings in whole lots is a rounding error. */
    boolean isNone(double difference) {
        return Math.abs(difference) < units / 2;
    }
}
