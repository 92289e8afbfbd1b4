package io.forewalk.strategies.trading.rules;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.Holding;
import io.forewalk.engine.trading.TargetPosition;
import java.util.List;
import org.ta4j.core.Indicator;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.num.Num;

/** The rules of one instrument and the series they read. */
final class Desk {

    private final SharedSeries shared;
    private final TradedSeries series;
    private final TradingRules rules;
    private final MirroredRecord record = new MirroredRecord();
    private int decided = -1;

    /** A desk whose rules are written over what the series knows by now. */
    Desk(SharedSeries shared, RuleBook book) {
        this.shared = shared;
        this.series = new TradedSeries(shared);
        this.rules = book.rulesFor(series);
    }

    boolean trades(Instrument instrument) {
        return shared.instrument().equals(instrument);
    }

    /** Learns the bars and forecasts that have become known. */
    void advance(PriceHistory known, List<ForecastLog> forecasts) {
        shared.advance(known, forecasts);
    }

    /** The last bar that was decided on, -1 before the first. */
    int decided() {
        return decided;
    }

    int warmUpBars() {
        return rules.warmUpBars();
    }

    /** What the rules say at the newest bar; contradicting rules change nothing. */
    TargetPosition decide(Holding holding) {
        int bar = series.known().last();
        decided = bar;
        return isWarm(rules, bar) && series.predictionsReadAreKnown(bar)
                ? decide(rules, bar, holding)
                : TargetPosition.KEEP;
    }

    private static boolean isWarm(TradingRules rules, int bar) {
        if (bar < rules.warmUpBars()) {
            return false;
        }
        List<Indicator<Num>> reads = rules.reads();
        for (int i = 0; i < reads.size(); i++) {
            if (reads.get(i).getValue(bar).isNaN()) {
                return false;
            }
        }
        return true;
    }

    private TargetPosition decide(TradingRules rules, int bar, Holding holding) {
        TradingRecord mirrored = record.of(holding, bar);
        boolean buy = holding.units() <= 0 && rules.buy().isSatisfied(bar, mirrored);
        boolean sellShort = holding.units() >= 0 && rules.sellShort().isSatisfied(bar, mirrored);
        if (buy != sellShort) {
            return buy ? TargetPosition.LONG : TargetPosition.SHORT;
        }
        return !buy && leaves(rules, bar, holding, mirrored)
                ? TargetPosition.FLAT
                : TargetPosition.KEEP;
    }

    /** Whether an exit rule speaks; when flat, so that a new entry is a new signal. */
    private static boolean leaves(
            TradingRules rules, int bar, Holding holding, TradingRecord record) {
        boolean sells = holding.units() >= 0 && rules.sell().isSatisfied(bar, record);
        return sells || (holding.units() <= 0 && rules.cover().isSatisfied(bar, record));
    }
}
