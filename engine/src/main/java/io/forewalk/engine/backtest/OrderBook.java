package io.forewalk.engine.backtest;

import io.forewalk.engine.trading.TargetPosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The target that stands for each instrument, the orders not traded yet, and what became of all
 * others.
 */
final class OrderBook {

    private final Timeline timeline;
    private final TargetPosition[] standing;
    private final List<Order> done = new ArrayList<>();
    private List<PendingOrder> pending = new ArrayList<>();

    OrderBook(Timeline timeline) {
        this.timeline = timeline;
        this.standing = new TargetPosition[timeline.instruments()];
        Arrays.fill(standing, TargetPosition.FLAT);
    }

    /** The last target that was a signal. */
    TargetPosition standing(int instrument) {
        return standing[instrument];
    }

    /**
     * Whether a target asks for something new: to keep, an unknown number and the same again do
     * not, but a weight of equity does each time.
     */
    boolean isSignal(int instrument, TargetPosition target) {
        return Targets.isKnown(target)
                && (target instanceof TargetPosition.Weight
                        || !target.equals(standing[instrument]));
    }

    void stand(int instrument, TargetPosition target) {
        standing[instrument] = target;
    }

    /** Takes an order in; one of the same instrument that still waits is dropped. */
    void add(PendingOrder order) {
        dropWaiting(order.instrument(), "replaced");
        stand(order.instrument(), order.target());
        pending.add(order);
    }

    /** Drops the order that waits for an instrument, if there is one. */
    void cancel(int instrument) {
        dropWaiting(instrument, "cancelled");
    }

    private void dropWaiting(int instrument, String why) {
        for (Iterator<PendingOrder> all = pending.iterator(); all.hasNext(); ) {
            PendingOrder waiting = all.next();
            if (waiting.instrument() == instrument) {
                all.remove();
                drop(waiting, 0, why);
            }
        }
    }

    /** Whether an order waits that ends a position of this side. */
    boolean leaves(int instrument, int side) {
        return pending.stream()
                .anyMatch(order -> order.instrument() == instrument && order.side() != side);
    }

    boolean hasPending() {
        return !pending.isEmpty();
    }

    /** Hands all waiting orders over, in file order of their instruments. */
    List<PendingOrder> takePending() {
        List<PendingOrder> due = pending;
        pending = new ArrayList<>();
        due.sort((a, b) -> Integer.compare(a.instrument(), b.instrument()));
        return due;
    }

    /** Hands over the entries that wait for their price, in file order of their instruments. */
    List<PendingOrder> takeResting() {
        List<PendingOrder> all = takePending();
        all.stream().filter(order -> !order.rests()).forEach(pending::add);
        return all.stream().filter(PendingOrder::rests).toList();
    }

    /** Lets an order wait on for the next bar of its instrument. */
    void keepWaiting(PendingOrder order) {
        pending.add(order);
    }

    void fill(PendingOrder order, Fill fill) {
        done.add(listed(order, fill.units(), new Order.Filled(fill)));
    }

    void drop(PendingOrder order, double units, String why) {
        done.add(listed(order, units, new Order.Dropped(why)));
    }

    /** Drops all waiting orders; no position stands any longer. */
    void clear(String why) {
        takePending().forEach(order -> drop(order, 0, why));
        Arrays.fill(standing, TargetPosition.FLAT);
    }

    /** All orders, those that still wait last. */
    List<Order> orders() {
        List<Order> orders = new ArrayList<>(done);
        for (PendingOrder order : pending) {
            orders.add(listed(order, 0, new Order.Pending()));
        }
        return orders;
    }

    private Order listed(PendingOrder order, double units, Order.Outcome outcome) {
        return new Order(
                timeline.history(order.instrument()).instrument(),
                order.decided(),
                units,
                order.reason(),
                outcome);
    }
}
