package io.forewalk.engine.backtest;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.OrderPlan;
import io.forewalk.engine.trading.TargetPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What waits for its price, once the market orders of a bar's open are done. At the open: entries,
 * then stops and targets, that the open has already passed; inside the bar: entries, then stops,
 * then targets. Which of two levels the bar reached first is not known, so a position opened inside
 * it can still be stopped there, and cannot reach its target there.
 */
final class BarCourse {

    private final Timeline timeline;
    private final OrderBook book;
    private final Guards guards;
    private final Execution execution;
    private boolean rests;
    private boolean protects;

    BarCourse(Timeline timeline, OrderBook book, Guards guards, Execution execution) {
        this.timeline = timeline;
        this.book = book;
        this.guards = guards;
        this.execution = execution;
    }

    /** Takes notice of what may wait from here on; what waits already goes on doing so. */
    void follow(OrderPlan plan) {
        rests |= plan.rests();
        protects |= plan.protects();
    }

    void run(int point) {
        if (!rests && !protects) {
            return;
        }
        List<PendingOrder> waiting = rests && book.hasPending() ? book.takeResting() : List.of();
        List<PendingOrder> left = enter(waiting, this::atOpen, point);
        leave(guards::atOpen, point);
        left = enter(left, this::inside, point);
        leave(guards::inside, point);
        left.forEach(order -> waitOn(order, point));
    }

    /** Fills the entries whose price is met, together; gives those back that still wait. */
    private List<PendingOrder> enter(List<PendingOrder> waiting, Meeting meeting, int point) {
        if (waiting.isEmpty()) {
            return waiting;
        }
        List<PendingOrder> left = new ArrayList<>();
        List<PendingOrder> met = new ArrayList<>();
        Map<Instrument, Levels.Level> levels = new LinkedHashMap<>();
        for (PendingOrder order : waiting) {
            int bar = timeline.bar(order.instrument(), point);
            double price = trades(order, point) ? meeting.price(order, bar) : Double.NaN;
            if (Double.isNaN(price)) {
                left.add(order);
            } else {
                met.add(order);
                levels.put(
                        timeline.history(order.instrument()).instrument(),
                        new Levels.Level(price, order.trigger().limit()));
            }
        }
        if (!met.isEmpty()) {
            execution.enter(met, new Moment(timeline, point, new Levels(levels)));
        }
        return left;
    }

    private void leave(Watch watch, int point) {
        for (int i = 0; protects && i < timeline.instruments(); i++) {
            if (timeline.hasBar(i, point)) {
                watch.exit(i, timeline.bar(i, point))
                        .ifPresent(exit -> execution.leave(exit, point));
            }
        }
    }

    /** Lets an entry wait for the next bar, or drops it; then the strategy can ask again. */
    private void waitOn(PendingOrder order, int point) {
        int bar = timeline.bar(order.instrument(), point);
        boolean trades = trades(order, point);
        if (trades && bar < order.trigger().lastBar()) {
            book.keepWaiting(order);
        } else {
            book.drop(order, 0, trades ? "not reached" : "no bar");
            book.stand(order.instrument(), TargetPosition.FLAT);
        }
    }

    private boolean trades(PendingOrder order, int point) {
        int bar = timeline.bar(order.instrument(), point);
        return timeline.hasBar(order.instrument(), point)
                && timeline.history(order.instrument()).open(bar) > 0;
    }

    private double atOpen(PendingOrder order, int bar) {
        double open = timeline.history(order.instrument()).open(bar);
        return order.trigger().isPassedBy(open, order.side()) ? open : Double.NaN;
    }

    private double inside(PendingOrder order, int bar) {
        PriceHistory history = timeline.history(order.instrument());
        return order.trigger().isReachedIn(history, bar, order.side())
                ? order.trigger().price()
                : Double.NaN;
    }

    /** At which price of a bar an entry is filled, {@code NaN} for at none. */
    private interface Meeting {
        double price(PendingOrder order, int bar);
    }

    /** The protective order of an instrument that a bar meets. */
    private interface Watch {
        Optional<Guards.Exit> exit(int instrument, int bar);
    }
}
