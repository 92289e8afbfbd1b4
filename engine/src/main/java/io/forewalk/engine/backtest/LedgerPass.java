package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Holding;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One contestant's single pass over the closes, by our own rules. At each point: fills, settlement and
 * what the account closes by itself, the mark, the decision.
 */
final class LedgerPass {

    private final Participant participant;
    private final Timeline timeline;
    private final List<Instant> cuts;
    private final Account account;
    private final Ledger ledger;
    private final OrderBook book;
    private final Sizer sizer;
    private final Execution execution;
    private final CurveColumns columns;
    private FittedStrategy strategy = now -> TargetPositions.NO_CHANGE;
    private int fits;

    LedgerPass(Participant participant, Timeline timeline, TradingTerms terms, BacktestSpan span) {
        this.participant = participant;
        this.timeline = timeline;
        this.cuts = span.cuts();
        this.account = terms.account();
        this.ledger = new Ledger(terms, timeline);
        this.book = new OrderBook(timeline);
        this.sizer = new Sizer(terms, timeline.instruments());
        this.execution = new Execution(terms, ledger, book, sizer);
        this.columns = new CurveColumns(timeline);
    }

    BacktestResult run() {
        boolean solvent = true;
        for (int point = 0; point < timeline.length() && solvent; point++) {
            if (point > 0) {
                fill(point);
                ledger.settle(point);
                closeIfDue(point);
            }
            solvent = mark(point);
            if (solvent) {
                fitIfDue(point);
                decide(point);
            }
        }
        return new BacktestResult(
                participant.contestant(),
                columns.curve(),
                ledger.trades(),
                book.orders(),
                ledger.totals());
    }

    // Orders of the optimistic rule fill at the close that decided them, but are booked here: the equity
    // of that close was on record before, and an order of the last close stays pending either way.
    private void fill(int point) {
        if (book.hasPending()) {
            execution.fillPending(
                    switch (account.fill()) {
                        case NEXT_OPEN -> new Moment(timeline, point, new NextOpenFill());
                        case CLOSE_OPTIMISTIC -> closeOf(point - 1);
                    });
        }
    }

    private Moment closeOf(int point) {
        return new Moment(timeline, point, new CloseFill());
    }

    private void closeIfDue(int point) {
        boolean last = point == timeline.length() - 1;
        if (account.closeAtFoldEnd() && (last || isCut(point))) {
            execution.closeAll(closeOf(point), point - 1, "fold end");
        } else if (account.closeAtEnd() && last) {
            execution.closeAll(closeOf(point), point - 1, "end");
        }
    }

    /** Records the equity; false after ruin, which closes everything. */
    private boolean mark(int point) {
        double value = ledger.positionValue(closeOf(point));
        if (ledger.cash() + value <= 0) {
            execution.closeAll(closeOf(point), Math.max(0, point - 1), "ruin");
            ledger.forgiveDebt();
            return false;
        }
        columns.record(point, ledger.cash(), value);
        return true;
    }

    private boolean isCut(int point) {
        return fits < cuts.size() && !timeline.time(point).isBefore(cuts.get(fits));
    }

    private void fitIfDue(int point) {
        boolean due = isCut(point);
        while (isCut(point)) {
            fits++;
        }
        if (due) {
            strategy = participant.fit(timeline, point);
        }
    }

    private void decide(int point) {
        TargetPositions targets = strategy.decide(situation(point));
        for (int i = 0; i < timeline.instruments(); i++) {
            if (timeline.bar(i, point) >= 0) {
                order(i, targets.of(timeline.history(i).instrument()), point);
            }
        }
    }

    private Situation situation(int point) {
        Map<io.forewalk.engine.market.Instrument, Holding> holdings = new LinkedHashMap<>();
        for (int i = 0; i < timeline.instruments(); i++) {
            holdings.put(timeline.history(i).instrument(), ledger.holding(i, point));
        }
        return new Situation(
                timeline.known(point),
                participant.logsUpTo(timeline.time(point)),
                Collections.unmodifiableMap(holdings),
                ledger.equity(closeOf(point)));
    }

    private void order(int instrument, TargetPosition target, int point) {
        int side = Targets.side(target);
        boolean signal = Targets.isKnown(target) && !target.equals(book.standing(instrument));
        if (!signal) {
            return;
        }
        if (side == 0 && ledger.units(instrument) == 0) {
            book.stand(instrument, target);
            return;
        }
        PriceHistory history = timeline.history(instrument);
        int bar = timeline.bar(instrument, point);
        Size size = sizer.sizeOf(target, history, bar);
        if (account.sizeAt() == SizeAt.DECISION && size instanceof Size.Weight) {
            double equity = ledger.equity(closeOf(point));
            size = new Size.AtMost(sizer.units(size, history.close(bar), equity));
        }
        book.add(
                new PendingOrder(
                        instrument,
                        timeline.time(point),
                        target,
                        book.standing(instrument),
                        side,
                        size,
                        "signal"));
    }
}
