package io.forewalk.strategies.trading.rules;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;
import io.forewalk.engine.trading.TuningWindow;
import io.forewalk.engine.trading.Workspace;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks ta4j rules at every close, after the bar was appended to the series: one indicator graph per
 * instrument, which grows with time.
 */
public final class RuleTrader implements FittedStrategy {

    private final RuleBook book;
    private final Workspace workspace;
    private final Map<Instrument, Desk> desks = new LinkedHashMap<>();

    private RuleTrader(RuleBook book, Workspace workspace) {
        this.book = book;
        this.workspace = workspace;
    }

    /** A trader that knows what is known in the window. */
    public static RuleTrader of(RuleBook book, TuningWindow window) {
        RuleTrader trader = new RuleTrader(book, window.workspace());
        for (PriceHistory history : window.known().histories()) {
            trader.deskOf(history).advance(history, window.forecasts(), book);
        }
        return trader;
    }

    @Override
    public TargetPositions decide(Situation now) {
        Map<Instrument, TargetPosition> targets = new LinkedHashMap<>();
        for (PriceHistory history : now.known().histories()) {
            Desk desk = deskOf(history);
            desk.advance(history, now.forecasts(), book);
            if (history.last() > desk.decided()) {
                TargetPosition target = desk.decide(now.holding(history.instrument()));
                if (!target.equals(TargetPosition.KEEP)) {
                    targets.put(history.instrument(), target);
                }
            }
        }
        return targets.isEmpty() ? TargetPositions.NO_CHANGE : new TargetPositions(targets);
    }

    @Override
    public int firstValidBar() {
        return desks.values().stream().mapToInt(Desk::warmUpBars).max().orElse(0);
    }

    private Desk deskOf(PriceHistory known) {
        Desk desk = desks.get(known.instrument());
        if (desk == null) {
            desk = new Desk(SharedSeries.of(known, workspace));
            desks.put(known.instrument(), desk);
        }
        return desk;
    }
}
