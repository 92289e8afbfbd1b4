package io.forewalk.engine.trading;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.io.Serializable;

/**
 * What closes a position besides the strategy's own signals. The levels are written for a long
 * position; those of a short one lie mirrored.
 *
 * @param stop below the entry; a market order, so it pays spread and slippage
 * @param target above the entry; a limit order, so it pays neither
 * @param trailing below the best price since the entry; it never moves back
 * @param maxBars closes that a position is held for, 0 for any number
 */
public record ProtectiveExits(
        Width stop,
        Width target,
        Trailing trailing,
        @Setting(value = "Closes a position is held for", byDefault = "0", atLeast = 0) int maxBars)
        implements Serializable {

    /** The strategy's signals alone. */
    public static final ProtectiveExits NONE =
            new ProtectiveExits(
                    Width.none(), Width.none(), new Trailing(Width.none(), TrailFrom.CLOSE), 0);

    public ProtectiveExits {
        Settings.check(ProtectiveExits.class, stop, target, trailing, maxBars);
        requireReachable("stop", stop);
        requireReachable("trailing", trailing.width());
    }

    /** A stop that follows the price. */
    public record Trailing(Width width, TrailFrom from) implements Serializable {}

    private static void requireReachable(String name, Width width) {
        if (width instanceof Width.Percent(double percent) && percent >= 100) {
            throw new IllegalArgumentException(
                    "The %s's percent (%s) must be below 100.".formatted(name, percent));
        }
    }
}
