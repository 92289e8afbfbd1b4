package io.forewalk.strategies.trading.rules;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;
import io.forewalk.engine.trading.TuningWindow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks ta4j rules at every close, after the bar was appended to the series: one indicator graph per
 * instrument, which grows with time.
 */
public final class RuleTrader implements FittedStrategy {

    private final RuleBook book;
    private final Map<Instrument, Desk> desks = new LinkedHashMap<>();

    private RuleTrader(RuleBook book) {
        this.book = book;
    }

    /** A trader that knows what is known in the window. */
    public static RuleTrader of(RuleBook book, TuningWindow window) {
        RuleTrader trader = new RuleTrader(book);
        for (PriceHistory history : window.known().histories()) {
            trader.deskOf(history.instrument(), history, window.forecasts());
        }
        return trader;
    }

    @Override
    public TargetPositions decide(Situation now) {
        Map<Instrument, TargetPosition> targets = new LinkedHashMap<>();
        for (PriceHistory history : now.known().histories()) {
            Instrument instrument = history.instrument();
            int decidedUpTo = desks.containsKey(instrument) ? desks.get(instrument).decided() : -1;
            Desk desk = deskOf(instrument, history, now.forecasts());
            if (history.last() > decidedUpTo) {
                targets.put(instrument, desk.decide(now.holding(instrument)));
            }
        }
        return new TargetPositions(targets);
    }

    @Override
    public int firstValidBar() {
        return desks.values().stream().mapToInt(Desk::warmUpBars).max().orElse(0);
    }

    private Desk deskOf(Instrument instrument, PriceHistory known, List<ForecastLog> forecasts) {
        Desk desk = desks.computeIfAbsent(instrument, Desk::new);
        desk.advance(known, forecasts, book);
        return desk;
    }
}
