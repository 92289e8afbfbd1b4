package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;

/** Which price of a bar an order meets. */
@FunctionalInterface
interface FillModel {

    /** The reference price, before spread and slippage. */
    double reference(PriceHistory history, int bar);

    /** Whether limit orders meet it, which pay neither spread nor slippage. */
    default boolean isLimit(PriceHistory history) {
        return false;
    }
}
