package io.forewalk.strategies.trading.rules;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.Holding;
import io.forewalk.engine.trading.TargetPosition;
import java.util.List;
import java.util.Optional;
import org.ta4j.core.Indicator;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.num.Num;

/** The rules of one instrument and the series they read. */
final class Desk {

    private final SharedSeries shared;
    private final TradedSeries series;
    private final MirroredRecord record = new MirroredRecord();
    private Optional<TradingRules> rules = Optional.empty();
    private int decided = -1;

    Desk(SharedSeries shared) {
        this.shared = shared;
        this.series = new TradedSeries(shared);
    }

    /** Learns the bars and forecasts that have become known. The rules are written once. */
    void advance(PriceHistory known, List<ForecastLog> forecasts, RuleBook book) {
        shared.advance(known, forecasts);
        if (rules.isEmpty()) {
            rules = Optional.of(book.rulesFor(series));
        }
    }

    /** The last bar that was decided on, -1 before the first. */
    int decided() {
        return decided;
    }

    int warmUpBars() {
        return rules.map(TradingRules::warmUpBars).orElse(0);
    }

    /** What the rules say at the newest bar; contradicting rules change nothing. */
    TargetPosition decide(Holding holding) {
        int bar = series.bars().getEndIndex();
        decided = bar;
        return rules.filter(r -> isWarm(r, bar) && series.predictionsReadAreKnown(bar))
                .map(r -> decide(r, bar, holding))
                .orElse(TargetPosition.KEEP);
    }

    private static boolean isWarm(TradingRules rules, int bar) {
        if (bar < rules.warmUpBars()) {
            return false;
        }
        for (Indicator<Num> read : rules.reads()) {
            if (read.getValue(bar).isNaN()) {
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
