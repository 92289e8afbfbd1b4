package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.ProtectiveExits;
import io.forewalk.engine.trading.TrailFrom;

/**
 * What the levels of one instrument's positions are measured with.
 *
 * @param maxBars bars that a position is held for, 0 for any number
 */
record Yardsticks(
        Yardstick stop, Yardstick target, Yardstick trailing, TrailFrom from, int maxBars) {

    static Yardsticks of(ProtectiveExits exits, PriceHistory history) {
        return new Yardsticks(
                new Yardstick(exits.stop(), history),
                new Yardstick(exits.target(), history),
                new Yardstick(exits.trailing().width(), history),
                exits.trailing().from(),
                exits.maxBars());
    }
}
