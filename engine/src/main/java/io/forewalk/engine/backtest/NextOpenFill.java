package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;

/** Fills at the open; the pass asks it one bar after the decision. */
record NextOpenFill() implements FillModel {

    @Override
    public double reference(PriceHistory history, int bar) {
        return history.open(bar);
    }
}
