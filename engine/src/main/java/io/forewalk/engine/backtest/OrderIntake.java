package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.EntryOrder;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;

/**
 * Turns the targets decided at a close into orders: of a new signal one, of the same again none.
 */
final class OrderIntake {

    private final TradingTerms terms;
    private final Timeline timeline;
    private final Ledger ledger;
    private final OrderBook book;
    private final Sizer sizer;
    private EntryOrder entry = new EntryOrder.Market();

    OrderIntake(
            TradingTerms terms,
            Timeline timeline,
            Ledger ledger,
            OrderBook book,
            Participant participant) {
        this.terms = terms;
        this.timeline = timeline;
        this.ledger = ledger;
        this.book = book;
        this.sizer =
                new Sizer(
                        terms,
                        timeline.instruments(),
                        new Stakes(participant, ledger, timeline.histories()));
    }

    /** Opens positions by another order from here on. */
    void follow(EntryOrder other) {
        entry = other;
    }

    void take(TargetPositions targets, int point) {
        for (int i = 0; i < timeline.instruments(); i++) {
            if (timeline.bar(i, point) >= 0) {
                take(i, targets.of(timeline.history(i).instrument()), point);
            }
        }
    }

    private void take(int instrument, TargetPosition target, int point) {
        boolean flat = ledger.units(instrument) == 0;
        if (book.isSignal(instrument, target)) {
            if (Targets.side(target) == 0 && flat) {
                book.cancel(instrument);
                book.stand(instrument, target);
            } else {
                book.add(order(instrument, target, point, reason(instrument, target)));
            }
        } else if (!flat && strays(instrument, point)) {
            book.add(order(instrument, book.standing(instrument), point, "rebalance"));
        }
    }

    private String reason(int instrument, TargetPosition target) {
        boolean held = ledger.units(instrument) * Targets.side(target) > 0;
        return held && target instanceof TargetPosition.Weight ? "rebalance" : "signal";
    }

    private PendingOrder order(int instrument, TargetPosition target, int point, String reason) {
        return new PendingOrder(
                instrument,
                timeline.time(point),
                target,
                book.standing(instrument),
                Targets.side(target),
                size(instrument, target, point),
                reason,
                trigger(instrument, Targets.side(target), point));
    }

    /** What an order waits for if it opens a position. */
    private Trigger trigger(int instrument, int side, int point) {
        boolean opens = side != 0 && ledger.units(instrument) * side <= 0;
        return opens
                ? Trigger.of(
                        entry, side, timeline.history(instrument), timeline.bar(instrument, point))
                : Trigger.NONE;
    }

    private Size size(int instrument, TargetPosition target, int point) {
        PriceHistory history = timeline.history(instrument);
        int bar = timeline.bar(instrument, point);
        Size size = sizer.sizeOf(target, history, bar, timeline.time(point));
        return terms.account().sizeAt() == SizeAt.DECISION && !(size instanceof Size.Exactly)
                ? new Size.AtMost(sizer.units(size, history.close(bar), equity(point)))
                : size;
    }

    /** Whether a position is to be held at its weight and has left the band around it. */
    private boolean strays(int instrument, int point) {
        return terms.sizing() instanceof Sizing.VolatilityTarget target
                && target.rebalance() == Rebalance.EVERY_BAR
                && !(book.standing(instrument) instanceof TargetPosition.Weight)
                && sizeOfStanding(instrument, point) instanceof Size.Weight(double wanted)
                && Math.abs(weight(instrument, point) - wanted) > target.band();
    }

    private Size sizeOfStanding(int instrument, int point) {
        return sizer.sizeOf(
                book.standing(instrument),
                timeline.history(instrument),
                timeline.bar(instrument, point),
                timeline.time(point));
    }

    private double weight(int instrument, int point) {
        double mark = Moment.closeOf(timeline, point).mark(instrument);
        return Math.abs(ledger.units(instrument)) * mark / equity(point);
    }

    private double equity(int point) {
        return ledger.equity(Moment.closeOf(timeline, point));
    }
}
