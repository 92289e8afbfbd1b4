package io.forewalk.strategies.trading.rules;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;
import io.forewalk.engine.trading.TuningWindow;
import io.forewalk.engine.trading.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks ta4j rules at every close, after the bar was appended to the series: one indicator graph per
 * instrument, which grows with time.
 */
public final class RuleTrader implements FittedStrategy {

    private final RuleBook book;
    private final Workspace workspace;
    private final List<Desk> desks = new ArrayList<>();

    private RuleTrader(RuleBook book, Workspace workspace) {
        this.book = book;
        this.workspace = workspace;
    }

    /** A trader that knows what is known in the window. */
    public static RuleTrader of(RuleBook book, TuningWindow window) {
        RuleTrader trader = new RuleTrader(book, window.workspace());
        List<PriceHistory> histories = window.known().histories();
        for (int i = 0; i < histories.size(); i++) {
            trader.desk(i, histories.get(i), window.forecasts());
        }
        return trader;
    }

    @Override
    public TargetPositions decide(Situation now) {
        List<PriceHistory> histories = now.known().histories();
        if (histories.size() == 1) {
            TargetPosition target = decide(0, now);
            return target.equals(TargetPosition.KEEP)
                    ? TargetPositions.NO_CHANGE
                    : new TargetPositions(Map.of(histories.getFirst().instrument(), target));
        }
        Map<Instrument, TargetPosition> targets = new LinkedHashMap<>();
        for (int i = 0; i < histories.size(); i++) {
            TargetPosition target = decide(i, now);
            if (!target.equals(TargetPosition.KEEP)) {
                targets.put(histories.get(i).instrument(), target);
            }
        }
        return targets.isEmpty() ? TargetPositions.NO_CHANGE : new TargetPositions(targets);
    }

    private TargetPosition decide(int place, Situation now) {
        PriceHistory known = now.known().histories().get(place);
        Desk desk = desk(place, known, now.forecasts());
        return known.last() > desk.decided()
                ? desk.decide(now.holding(known.instrument()))
                : TargetPosition.KEEP;
    }

    @Override
    public int firstValidBar() {
        return desks.stream().mapToInt(Desk::warmUpBars).max().orElse(0);
    }

    /** The desk of a history, which is likely to stand at the place where the history does. */
    private Desk desk(int place, PriceHistory known, List<ForecastLog> forecasts) {
        Instrument instrument = known.instrument();
        if (place < desks.size() && desks.get(place).trades(instrument)) {
            desks.get(place).advance(known, forecasts);
            return desks.get(place);
        }
        for (Desk desk : desks) {
            if (desk.trades(instrument)) {
                desk.advance(known, forecasts);
                return desk;
            }
        }
        SharedSeries series = SharedSeries.of(known, workspace);
        series.advance(known, forecasts);
        Desk opened = new Desk(series, book);
        desks.add(opened);
        return opened;
    }
}
