package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;

/** Which price of a bar an order meets. */
@FunctionalInterface
interface FillModel {

    /** The reference price, before spread and slippage. */
    double reference(PriceHistory history, int bar);
}
