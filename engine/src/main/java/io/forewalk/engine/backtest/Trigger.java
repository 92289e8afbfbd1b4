package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.EntryOrder;

/**
 * The price an entry waits for.
 *
 * @param price the level, {@code NaN} where the entry does not wait
 * @param limit whether it fills there or better; otherwise there or worse
 * @param lastBar index of the last bar that it stands for
 */
record Trigger(double price, boolean limit, int lastBar) {

    /** At the next price. */
    static final Trigger NONE = new Trigger(Double.NaN, false, -1);

    /** The trigger of an entry decided at the close of a bar. */
    static Trigger of(EntryOrder order, int side, PriceHistory history, int bar) {
        double close = history.close(bar);
        return switch (order) {
            case EntryOrder.Market() -> NONE;
            case EntryOrder.Limit(double percent, int bars) ->
                    new Trigger(close * (1 - side * percent / 100), true, bar + bars);
            case EntryOrder.Stop(double percent, int bars) ->
                    new Trigger(close * (1 + side * percent / 100), false, bar + bars);
        };
    }

    boolean isGiven() {
        return !Double.isNaN(price);
    }

    /** Whether an open already fills it. */
    boolean isPassedBy(double open, int side) {
        return limit ? side * open <= side * price : side * open >= side * price;
    }

    /** Whether a bar fills it that has not opened beyond it. */
    boolean isReachedIn(PriceHistory history, int bar, int side) {
        boolean falls = limit == (side > 0);
        return falls ? history.low(bar) <= price : history.high(bar) >= price;
    }
}
