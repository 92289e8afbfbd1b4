package io.forewalk.engine.backtest;

import io.forewalk.engine.trading.TargetPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries out market orders at one moment: exits and reductions first, in file order of the
 * instruments, then entries, which share the cash that is left.
 */
final class Execution {

    private final Account account;
    private final Timeline timeline;
    private final Ledger ledger;
    private final OrderBook book;
    private final Sizer sizer;
    private final Funds funds;
    private final CostModel costs;
    private final Guards guards;

    Execution(TradingTerms terms, Timeline timeline, Ledger ledger, OrderBook book, Guards guards) {
        this.account = terms.account();
        this.timeline = timeline;
        this.ledger = ledger;
        this.book = book;
        this.sizer = new Sizer(terms, timeline.instruments());
        this.funds = new Funds(terms, ledger, sizer);
        this.costs = new CostModel(terms.costs());
        this.guards = guards;
    }

    /** Fills, drops or puts back every waiting order. */
    void fillPending(Moment moment) {
        List<PendingOrder> entries = new ArrayList<>();
        // One equity for all reductions: the fee of one must not size the next.
        double equity = ledger.equity(moment);
        for (PendingOrder order : book.takePending()) {
            if (!moment.trades(order.instrument())) {
                postpone(order);
            } else {
                reduce(order, moment, equity).ifPresent(entry -> await(entry, entries));
            }
        }
        if (!entries.isEmpty()) {
            enter(entries, moment);
        }
    }

    /** Takes an entry up for now, or lets it wait for its price. */
    private void await(PendingOrder entry, List<PendingOrder> now) {
        if (entry.rests()) {
            book.keepWaiting(entry.entryOnly());
        } else {
            now.add(entry);
        }
    }

    /** Closes a position at a protective order's price; its target stands no longer. */
    void leave(Guards.Exit exit, int point) {
        int instrument = exit.order().instrument();
        Levels level =
                Levels.of(timeline.history(instrument).instrument(), exit.price(), exit.limit());
        trade(exit.order(), -ledger.units(instrument), new Moment(timeline, point, level));
        book.stand(instrument, TargetPosition.FLAT);
    }

    /**
     * Closes all positions at the last closes known at a point, for a reason of the account's own.
     */
    void closeAll(int point, String reason) {
        book.clear(reason);
        for (int i = 0; i < timeline.instruments(); i++) {
            if (ledger.units(i) != 0) {
                PendingOrder order = PendingOrder.exit(i, timeline.time(point - 1), reason);
                trade(order, -ledger.units(i), Moment.closeOf(timeline, point));
            }
        }
    }

    /** Where no bar ends, an exit waits for the next one and an entry is cancelled. */
    private void postpone(PendingOrder order) {
        double held = ledger.units(order.instrument());
        boolean exits = held * order.side() < 0 || (held != 0 && order.side() == 0);
        if (exits) {
            book.keepWaiting(order.exitOnly());
        } else if (held != 0 && Targets.isReduction(order.target(), order.before(), held)) {
            book.keepWaiting(order);
            return;
        }
        if (order.side() != 0) {
            book.drop(order, 0, "no bar");
            book.stand(order.instrument(), exits ? TargetPosition.FLAT : order.before());
        }
    }

    /** Sells what is too much; what is to be bought (sold short) beyond it is left over. */
    private Optional<PendingOrder> reduce(PendingOrder order, Moment moment, double equity) {
        double held = ledger.units(order.instrument());
        if (held * order.side() > 0) {
            return resize(order, moment, equity);
        }
        PendingOrder rest = held * order.side() < 0 ? order.because("reversal") : order;
        if (held != 0) {
            trade(rest, -held, moment);
        }
        return order.side() == 0 ? Optional.empty() : Optional.of(rest);
    }

    private Optional<PendingOrder> resize(PendingOrder order, Moment moment, double equity) {
        double growth = growth(order, moment, equity);
        if (growth < 0) {
            trade(order, order.side() * growth, moment);
        }
        return growth > 0 ? Optional.of(order) : Optional.empty();
    }

    /** Units by which the wanted position is larger than the one held, on the same side. */
    private double growth(PendingOrder order, Moment moment, double equity) {
        double wanted = sizer.units(order.size(), price(order, moment), equity);
        double growth = wanted - Math.abs(ledger.units(order.instrument()));
        return account.lot().isNone(growth) ? 0 : growth;
    }

    private double price(PendingOrder order, Moment moment) {
        return price(order.instrument(), order.side(), moment);
    }

    private double price(int instrument, double side, Moment moment) {
        double reference = moment.reference(instrument);
        return moment.isLimit(instrument) ? reference : costs.price(reference, side);
    }

    /** Opens or enlarges positions with the cash there is, as far as it reaches. */
    void enter(List<PendingOrder> orders, Moment moment) {
        List<Entry> entries = possible(orders, moment);
        funds.cutLonePurchase(entries);
        double byCash = funds.cashFactor(entries);
        double byGross = funds.grossFactor(entries, moment);
        String shortOf = byGross < byCash ? "max gross" : "no cash";
        for (Entry entry : entries) {
            Entry scaled = entry.scaled(Math.min(byCash, byGross), account.lot());
            enter(funds.cutTo(scaled), shortOf, moment);
        }
    }

    /** The entries that can be tried; the others are dropped with the reason. */
    private List<Entry> possible(List<PendingOrder> orders, Moment moment) {
        List<Entry> entries = new ArrayList<>();
        double equity = ledger.equity(moment);
        for (PendingOrder order : orders) {
            var entry = new Entry(order, price(order, moment), growth(order, moment, equity));
            String refusal = refusalOf(entry, moment);
            if (refusal.isEmpty()) {
                entries.add(entry);
            } else {
                book.drop(order, 0, refusal);
            }
        }
        return entries;
    }

    private void enter(Entry entry, String shortOf, Moment moment) {
        if (entry.units() > 0) {
            trade(entry.order(), entry.order().side() * entry.units(), moment);
        } else {
            book.drop(entry.order(), 0, shortOf);
        }
    }

    /** Why an entry is not even tried, or nothing. */
    private String refusalOf(Entry entry, Moment moment) {
        if (entry.order().side() < 0 && !account.shorts()) {
            return "no shorts";
        }
        if (entry.isWeightless()) {
            return sizer.weightless();
        }
        if (!(entry.units() > 0) || (entry.isExact() && !funds.payFor(entry))) {
            return "no cash";
        }
        boolean tooMuch = entry.isExact() && funds.grossFactor(List.of(entry), moment) < 1;
        return tooMuch ? "max gross" : "";
    }

    private void trade(PendingOrder order, double units, Moment moment) {
        int instrument = order.instrument();
        double reference = moment.reference(instrument);
        double price = price(instrument, units, moment);
        Fill fill =
                new Fill(
                        moment.time(),
                        timeline.bar(instrument, moment.point()),
                        units,
                        price,
                        reference,
                        costs.fee(units, price));
        ledger.book(instrument, fill, order.reason());
        book.fill(order, fill);
        guards.follow(order, fill, ledger.units(instrument));
    }
}
