package io.forewalk.strategies.trading.rules;

import io.forewalk.engine.trading.Holding;
import org.ta4j.core.BaseTradingRecord;
import org.ta4j.core.Trade.TradeType;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.num.DoubleNumFactory;
import org.ta4j.core.num.NumFactory;

/**
 * Mirrors a holding of our ledger into a ta4j record, for rules that ask for one. While a position
 * stays the same, so does its record.
 */
final class MirroredRecord {

    private final TradingRecord flat = new BaseTradingRecord(TradeType.BUY);
    private TradingRecord record = flat;
    private Holding first = Holding.NONE;
    private int entry;

    /** A record with the holding as its open position, entered {@code barsHeld} closes ago. */
    TradingRecord of(Holding holding, int bar) {
        if (holding.units() == 0) {
            return flat;
        }
        int entered = Math.max(0, bar - holding.barsHeld() + 1);
        if (entered != entry || !isSame(holding)) {
            record = opened(holding, entered);
            first = holding;
            entry = entered;
        }
        return record;
    }

    private boolean isSame(Holding holding) {
        return holding.units() == first.units() && holding.entryPrice() == first.entryPrice();
    }

    private static TradingRecord opened(Holding holding, int entered) {
        NumFactory numbers = DoubleNumFactory.getInstance();
        TradingRecord record =
                new BaseTradingRecord(holding.units() < 0 ? TradeType.SELL : TradeType.BUY);
        record.enter(
                entered,
                numbers.numOf(holding.entryPrice()),
                numbers.numOf(Math.abs(holding.units())));
        return record;
    }
}
