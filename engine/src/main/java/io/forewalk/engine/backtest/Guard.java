package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.TrailFrom;
import java.time.Instant;

/**
 * The levels around one open position. Those of a short position lie mirrored, so that prices are
 * compared times the side.
 */
final class Guard {

    private final Yardsticks widths;
    private final PriceHistory history;
    private final Instant decided;
    private final Fill entry;
    private final int side;
    private final double stop;
    private final double target;
    private double trailing;
    private double best;
    private int closes;

    /**
     * Levels that count from the entry's fill.
     *
     * @param decided when the entry was decided; average true ranges of stop and target are those
     *     known then
     */
    Guard(Yardsticks widths, PriceHistory history, Instant decided, Fill entry) {
        int known = history.lastEndedAt(decided);
        this.widths = widths;
        this.history = history;
        this.decided = decided;
        this.entry = entry;
        this.side = entry.units() > 0 ? 1 : -1;
        this.stop = widths.stop().level(entry.price(), known, -side);
        this.target = widths.target().level(entry.price(), known, side);
        this.trailing = widths.trailing().level(entry.price(), known, -side);
        this.best = entry.price();
    }

    Yardsticks widths() {
        return widths;
    }

    Instant decided() {
        return decided;
    }

    int side() {
        return side;
    }

    double stop() {
        return stop;
    }

    double target() {
        return target;
    }

    double trailing() {
        return trailing;
    }

    /** Whether the position has been held for as many closes as it may be. */
    boolean isTimeUp() {
        return widths.maxBars() > 0 && closes >= widths.maxBars();
    }

    /** Of stop and trailing stop the one that the price meets first; {@code NaN} without any. */
    double nearestStop() {
        return trailsNearest() ? trailing : stop;
    }

    /** Why that one closes the position. */
    String reasonOfStop() {
        return trailsNearest() ? "trailing" : "stop";
    }

    /** Whether a price lies at the nearest stop or beyond it. */
    boolean stopsAt(double price) {
        return side * price <= side * nearestStop();
    }

    /** Whether a price lies at the target or beyond it. */
    boolean isTargetAt(double price) {
        return side * price >= side * target;
    }

    /**
     * Whether the position was opened inside this bar, so that its course before is not its own.
     */
    boolean enteredInside(int bar) {
        return entry.bar() == bar && entry.reference() != history.open(bar);
    }

    /** The price of a bar that lies furthest against the position. */
    double worst(int bar) {
        return side > 0 ? history.low(bar) : history.high(bar);
    }

    /** The price of a bar that lies furthest with the position. */
    double furthest(int bar) {
        return side > 0 ? history.high(bar) : history.low(bar);
    }

    /** Moves the trailing level after the close of a bar; it never moves back. */
    void trail(int bar) {
        closes++;
        if (!widths.trailing().isGiven()) {
            return;
        }
        boolean fromHigh = widths.from() == TrailFrom.HIGH && !enteredInside(bar);
        double price = fromHigh ? furthest(bar) : history.close(bar);
        best = side * price > side * best ? price : best;
        double level = widths.trailing().level(best, bar, -side);
        if (Double.isNaN(trailing) || side * level > side * trailing) {
            trailing = level;
        }
    }

    private boolean trailsNearest() {
        return Double.isNaN(stop) || side * trailing > side * stop;
    }
}
