package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;

/** Fills at the close: the optimistic rule, and what the account closes by itself at the end. */
record CloseFill() implements FillModel {

    @Override
    public double reference(PriceHistory history, int bar) {
        return history.close(bar);
    }
}
