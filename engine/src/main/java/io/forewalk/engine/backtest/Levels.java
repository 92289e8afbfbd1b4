package io.forewalk.engine.backtest;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import java.util.Map;

/** Fills at levels that the bar reaches; instruments without one stand at their open. */
record Levels(Map<Instrument, Level> levels) implements FillModel {

    /** The level of one instrument. */
    static Levels of(Instrument instrument, double price, boolean limit) {
        return new Levels(Map.of(instrument, new Level(price, limit)));
    }

    @Override
    public double reference(PriceHistory history, int bar) {
        Level level = levels.get(history.instrument());
        return level == null ? history.open(bar) : level.price();
    }

    @Override
    public boolean isLimit(PriceHistory history) {
        Level level = levels.get(history.instrument());
        return level != null && level.limit();
    }

    /**
     * A price at which an order fills.
     *
     * @param limit whether a limit order meets it, which pays neither spread nor slippage
     */
    record Level(double price, boolean limit) {}
}
