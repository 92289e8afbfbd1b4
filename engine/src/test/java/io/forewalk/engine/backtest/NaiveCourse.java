package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.EntryOrder;
import io.forewalk.engine.trading.OrderPlan;
import io.forewalk.engine.trading.ProtectiveExits;
import io.forewalk.engine.trading.TrailFrom;
import io.forewalk.engine.trading.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules inside a bar written down a second time, as plainly as can be: a short position is a
 * long one on negated prices, every level is found afresh from all bars since the entry, and
 * nothing is remembered but the position and the order. One unit, ample cash, next-open fills.
 */
final class NaiveCourse {

    /** A decision that changes nothing. */
    static final int KEEP = 2;

    private final PriceHistory history;
    private final OrderPlan plan;
    private final double slippage;
    private final List<Event> events = new ArrayList<>();
    private int side;
    private double entry;
    private int entryBar;
    private int decidedBar;
    private boolean inside;
    private boolean waits;
    private int wanted;
    private int wantedBar;
    private String why = "";
    private int standing;

    NaiveCourse(PriceHistory history, OrderPlan plan, double slippage) {
        this.history = history;
        this.plan = plan;
        this.slippage = slippage;
    }

    /** A fill. */
    record Event(int bar, int units, double price, String reason) {}

    /** All fills of these decisions: 1 long, -1 short, 0 flat, or {@link #KEEP}, one per bar. */
    List<Event> run(List<Integer> decisions) {
        for (int bar = 0; bar < history.length(); bar++) {
            if (bar > 0) {
                open(bar);
                inside(bar);
                expire(bar);
            }
            decide(decisions.get(bar), bar);
        }
        return events;
    }

    private void open(int bar) {
        double open = history.open(bar);
        if (waits && side != 0 && wanted != side) {
            why = why.equals("signal") && wanted != 0 ? "reversal" : why;
            leave(bar, open, why);
            waits = wanted != 0;
        }
        boolean market = plan.entry() instanceof EntryOrder.Market;
        if (waits && side == 0 && (market || filledBy(open))) {
            enter(bar, open, open);
        }
        if (side != 0 && side * open <= stopLevel(bar)) {
            leave(bar, open, stopName(bar));
        } else if (side != 0 && side * open >= targetLevel()) {
            leave(bar, open, "target");
        }
    }

    private void inside(int bar) {
        double best = limit() == (wanted > 0) ? history.low(bar) : history.high(bar);
        if (waits && side == 0 && filledBy(best)) {
            enter(bar, trigger(), history.open(bar));
        }
        if (side != 0 && worst(bar) <= stopLevel(bar)) {
            leave(bar, side * stopLevel(bar), stopName(bar));
        } else if (side != 0 && furthest(bar) >= targetLevel() && !(inside && bar == entryBar)) {
            leave(bar, side * targetLevel(), "target");
        }
    }

    private void expire(int bar) {
        int bars =
                switch (plan.entry()) {
                    case EntryOrder.Market() -> 1;
                    case EntryOrder.Limit limit -> limit.bars();
                    case EntryOrder.Stop stop -> stop.bars();
                };
        if (waits && bar - wantedBar >= bars) {
            waits = false;
            standing = 0;
        }
    }

    private void decide(int decision, int bar) {
        if (decision != KEEP && decision != standing) {
            standing = decision;
            waits = side != 0 || decision != 0;
            want(decision, bar, "signal");
        }
        int limit = plan.exits().maxBars();
        boolean leaves = waits && wanted != side;
        if (side != 0 && limit > 0 && bar - entryBar + 1 >= limit && !leaves) {
            standing = 0;
            waits = true;
            want(0, bar, "time");
        }
    }

    private void want(int what, int bar, String reason) {
        wanted = what;
        wantedBar = bar;
        why = reason;
    }

    private void enter(int bar, double price, double open) {
        side = wanted;
        waits = false;
        entryBar = bar;
        decidedBar = wantedBar;
        inside = price != open;
        entry = limit() ? price : price * (1 + side * slippage);
        events.add(new Event(bar, side, price, why));
    }

    private void leave(int bar, double price, String reason) {
        events.add(new Event(bar, -side, price, reason));
        side = 0;
        if (!waits) {
            standing = 0;
        }
    }

    private boolean limit() {
        return plan.entry() instanceof EntryOrder.Limit;
    }

    private double trigger() {
        double close = history.close(wantedBar);
        return switch (plan.entry()) {
            case EntryOrder.Market() -> Double.NaN;
            case EntryOrder.Limit limit -> close - wanted * close * limit.percent() / 100;
            case EntryOrder.Stop stop -> close + wanted * close * stop.percent() / 100;
        };
    }

    private boolean filledBy(double price) {
        double distance = (price - trigger()) * wanted;
        return limit() ? distance <= 0 : distance >= 0;
    }

    // Levels of a short position are those of a long one on negated prices.

    private double worst(int bar) {
        return side > 0 ? history.low(bar) : -history.high(bar);
    }

    private double furthest(int bar) {
        return side > 0 ? history.high(bar) : -history.low(bar);
    }

    private double targetLevel() {
        double away = distance(plan.exits().target(), entry, decidedBar);
        return Double.isNaN(away) ? Double.POSITIVE_INFINITY : side * entry + away;
    }

    private double fixedStop() {
        double away = distance(plan.exits().stop(), entry, decidedBar);
        return Double.isNaN(away) ? Double.NEGATIVE_INFINITY : side * entry - away;
    }

    private double stopLevel(int bar) {
        return Math.max(fixedStop(), trailingLevel(bar));
    }

    private String stopName(int bar) {
        return trailingLevel(bar) > fixedStop() ? "trailing" : "stop";
    }

    /** The highest of the levels that the fill and each bar before this one have set. */
    private double trailingLevel(int bar) {
        Width width = plan.exits().trailing().width();
        double first = distance(width, entry, decidedBar);
        double level = Double.isNaN(first) ? Double.NEGATIVE_INFINITY : side * entry - first;
        for (int last = entryBar; last < bar; last++) {
            double best = side * entry;
            for (int before = entryBar; before <= last; before++) {
                best = Math.max(best, followed(before));
            }
            double away = distance(width, Math.abs(best), last);
            level = Double.isNaN(away) ? level : Math.max(level, best - away);
        }
        return level;
    }

    private double followed(int bar) {
        ProtectiveExits.Trailing trailing = plan.exits().trailing();
        boolean high = trailing.from() == TrailFrom.HIGH && !(inside && bar == entryBar);
        return high ? furthest(bar) : side * history.close(bar);
    }

    private double distance(Width width, double price, int known) {
        return switch (width) {
            case Width.None() -> Double.NaN;
            case Width.Percent(double percent) -> price * percent / 100;
            case Width.Atr(double multiple, int period) -> multiple * averageRange(period, known);
        };
    }

    private double averageRange(int period, int known) {
        if (known + 1 < period) {
            return Double.NaN;
        }
        double average = 0;
        for (int bar = 0; bar < period; bar++) {
            average += range(bar) / period;
        }
        for (int bar = period; bar <= known; bar++) {
            average += (range(bar) - average) / period;
        }
        return average;
    }

    private double range(int bar) {
        double before = bar == 0 ? history.open(bar) : history.close(bar - 1);
        double top = bar == 0 ? history.high(bar) : Math.max(before, history.high(bar));
        double bottom = bar == 0 ? history.low(bar) : Math.min(before, history.low(bar));
        return top - bottom;
    }
}
