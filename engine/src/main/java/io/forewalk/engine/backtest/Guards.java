package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.ProtectiveExits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Watches the open positions of one contestant: which level closes one at the open or inside a bar,
 * and whose time is up. Without protective exits it watches none. A position keeps the exits it was
 * opened with.
 */
final class Guards {

    private final Timeline timeline;
    private final OrderBook book;
    private final List<Optional<Guard>> guards;
    private final Map<ProtectiveExits, List<Yardsticks>> widths = new HashMap<>();
    private ProtectiveExits exits = ProtectiveExits.NONE;
    private boolean active;

    Guards(Timeline timeline, OrderBook book) {
        this.timeline = timeline;
        this.book = book;
        this.guards =
                new ArrayList<>(Collections.nCopies(timeline.instruments(), Optional.empty()));
    }

    /** Protects positions that are opened from here on; those there are keep what they have. */
    void follow(ProtectiveExits other) {
        exits = other;
        active |= !other.equals(ProtectiveExits.NONE);
    }

    private Yardsticks widths(int instrument) {
        return widths.computeIfAbsent(
                        exits,
                        of ->
                                IntStream.range(0, timeline.instruments())
                                        .mapToObj(i -> Yardsticks.of(of, timeline.history(i)))
                                        .toList())
                .get(instrument);
    }

    /** Takes notice of a fill after which the account holds so many units. */
    void follow(PendingOrder order, Fill fill, double held) {
        if (!active) {
            return;
        }
        int instrument = order.instrument();
        if (held == 0) {
            guards.set(instrument, Optional.empty());
        } else if (held == fill.units()) {
            Guard guard =
                    new Guard(
                            widths(instrument),
                            timeline.history(instrument),
                            order.decided(),
                            fill);
            guards.set(instrument, Optional.of(guard));
            listMissing(instrument, guard);
        }
    }

    /** The exit that the open of an instrument's bar has already passed. */
    Optional<Exit> atOpen(int instrument, int bar) {
        return guards.get(instrument).flatMap(guard -> atOpen(guard, instrument, bar));
    }

    /** The exit that an instrument's bar reaches; of stop and target in one bar the stop. */
    Optional<Exit> inside(int instrument, int bar) {
        return guards.get(instrument).flatMap(guard -> inside(guard, instrument, bar));
    }

    /** After the close of a point: trailing levels move. */
    void trail(int point) {
        for (int i = 0; active && i < guards.size(); i++) {
            if (guards.get(i).isPresent() && timeline.hasBar(i, point)) {
                guards.get(i).get().trail(timeline.bar(i, point));
            }
        }
    }

    /** After the decision of a point: closes positions whose time is up, unless it does. */
    void timeOut(int point) {
        for (int i = 0; active && i < guards.size(); i++) {
            if (guards.get(i).isPresent() && isDue(guards.get(i).get(), i)) {
                book.add(PendingOrder.exit(i, timeline.time(point), "time"));
            }
        }
    }

    private boolean isDue(Guard guard, int instrument) {
        return guard.isTimeUp() && !book.leaves(instrument, guard.side());
    }

    private Optional<Exit> atOpen(Guard guard, int instrument, int bar) {
        PriceHistory history = timeline.history(instrument);
        double open = history.open(bar);
        if (guard.stopsAt(open)) {
            return Optional.of(exit(guard, instrument, guard.reasonOfStop(), open));
        }
        return guard.isTargetAt(open)
                ? Optional.of(exit(guard, instrument, "target", open))
                : Optional.empty();
    }

    private Optional<Exit> inside(Guard guard, int instrument, int bar) {
        if (guard.stopsAt(guard.worst(bar))) {
            String reason = guard.reasonOfStop();
            return Optional.of(exit(guard, instrument, reason, guard.nearestStop()));
        }
        boolean reached = guard.isTargetAt(guard.furthest(bar)) && !guard.enteredInside(bar);
        return reached
                ? Optional.of(exit(guard, instrument, "target", guard.target()))
                : Optional.empty();
    }

    private static Exit exit(Guard guard, int instrument, String reason, double price) {
        return new Exit(
                PendingOrder.exit(instrument, guard.decided(), reason),
                price,
                reason.equals("target"));
    }

    private void listMissing(int instrument, Guard guard) {
        Yardsticks own = guard.widths();
        listMissing(instrument, guard, "stop", own.stop(), guard.stop());
        listMissing(instrument, guard, "target", own.target(), guard.target());
        listMissing(instrument, guard, "trailing", own.trailing(), guard.trailing());
    }

    private void listMissing(
            int instrument, Guard guard, String reason, Yardstick width, double level) {
        if (width.isGiven() && Double.isNaN(level)) {
            book.drop(PendingOrder.exit(instrument, guard.decided(), reason), 0, "too few bars");
        }
    }

    /**
     * A protective order that is met.
     *
     * @param price where it is met
     * @param limit whether it is a limit order
     */
    record Exit(PendingOrder order, double price, boolean limit) {}
}
