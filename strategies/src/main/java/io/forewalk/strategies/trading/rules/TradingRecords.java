package io.forewalk.strategies.trading.rules;

import io.forewalk.engine.trading.Holding;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseTradingRecord;
import org.ta4j.core.Trade.TradeType;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.num.NumFactory;

/** Mirrors a holding of our ledger into a ta4j record, for rules that ask for one. */
final class TradingRecords {

    private TradingRecords() {}

    /** A record with the holding as its open position, entered {@code barsHeld} closes ago. */
    static TradingRecord of(Holding holding, int bar, BarSeries bars) {
        TradeType side = holding.units() < 0 ? TradeType.SELL : TradeType.BUY;
        TradingRecord record = new BaseTradingRecord(side);
        if (holding.units() != 0) {
            NumFactory numbers = bars.numFactory();
            record.enter(
                    Math.max(0, bar - holding.barsHeld() + 1),
                    numbers.numOf(holding.entryPrice()),
                    numbers.numOf(Math.abs(holding.units())));
        }
        return record;
    }
}
