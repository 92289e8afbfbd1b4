package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.Width;

/** Measures one width on one instrument. */
final class Yardstick {

    private final Width width;
    private final AverageTrueRange range;

    Yardstick(Width width, PriceHistory history) {
        this.width = width;
        this.range =
                new AverageTrueRange(history, width instanceof Width.Atr atr ? atr.period() : 1);
    }

    /**
     * The level so far from a price; {@code NaN} where there is none, or too few bars for it.
     *
     * @param bar the last bar known
     * @param direction 1 for above the price, -1 for below it
     */
    double level(double price, int bar, int direction) {
        return switch (width) {
            case Width.None() -> Double.NaN;
            case Width.Percent(double percent) -> price * (1 + direction * percent / 100);
            case Width.Atr(double multiple, int _) -> price + direction * multiple * range.at(bar);
        };
    }

    /** Whether there is a level once enough bars are known. */
    boolean isGiven() {
        return width.isGiven();
    }
}
