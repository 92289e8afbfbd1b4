package io.forewalk.engine.backtest;

import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.OrderPlan;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPositions;
import java.time.Instant;
import java.util.List;

/** Where a contestant's strategy sits: it is fitted at the cuts and asked at every close. */
final class StrategySeat {

    private final Participant participant;
    private final Outlook outlook;
    private final List<Instant> cuts;
    private FittedStrategy strategy = now -> TargetPositions.NO_CHANGE;
    private int passed;
    private int cut = -1;

    StrategySeat(Participant participant, Outlook outlook, BacktestSpan span) {
        this.participant = participant;
        this.outlook = outlook;
        this.cuts = span.cuts();
    }

    /** Whether a fold is cut at this point, which must have been prepared. */
    boolean isCut(int point) {
        return point == cut;
    }

    /** Fits the strategy anew if a fold is cut at this point. */
    void prepare(int point) {
        while (passed < cuts.size() && !outlook.time(point).isBefore(cuts.get(passed))) {
            passed++;
            cut = point;
        }
        if (isCut(point)) {
            strategy = participant.fit(outlook, point);
        }
    }

    /** How positions are opened and protected from the newest cut on. */
    OrderPlan plan() {
        return strategy.plan().orElse(participant.contestant().plan());
    }

    /** The strategy's answer at this point. */
    TargetPositions decide(Ledger ledger, int point) {
        return strategy.decide(
                new Situation(
                        outlook.known(point),
                        outlook.forecasts(point),
                        ledger.holdings(point),
                        ledger.equity(point)));
    }
}
