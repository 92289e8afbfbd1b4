package io.forewalk.engine.backtest;

import java.util.List;

/** What the account can pay for and may hold: cash for purchases, equity for gross exposure. */
final class Funds {

    // Units without lots spend all cash up to the rounding of a division.
    private static final double ROUNDING = 1e-9;

    private final double maxGross;
    private final Ledger ledger;
    private final Sizer sizer;
    private final CostModel costs;

    Funds(TradingTerms terms, Ledger ledger, Sizer sizer) {
        this.maxGross = terms.account().maxGross();
        this.ledger = ledger;
        this.sizer = sizer;
        this.costs = new CostModel(terms.costs());
    }

    boolean payFor(Entry entry) {
        return !entry.isLong() || cost(entry) <= ledger.cash();
    }

    /** The entry, or as much of it as cash pays for. */
    Entry cutTo(Entry entry) {
        return payFor(entry)
                ? entry
                : entry.of(Math.min(entry.units(), sizer.affordable(ledger.cash(), entry.price())));
    }

    /** Cuts a purchase that is the only one to the cash; several are left to the common factor. */
    void cutLonePurchase(List<Entry> entries) {
        int purchases = 0;
        for (Entry entry : entries) {
            purchases += entry.isLong() ? 1 : 0;
        }
        if (purchases == 1) {
            entries.replaceAll(this::cutTo);
        }
    }

    /** The common factor at which cash pays for all purchases; fees are convex in the units. */
    double cashFactor(List<Entry> entries) {
        double needed = 0;
        double fixed = 0;
        for (Entry entry : entries) {
            if (entry.isLong()) {
                needed += cost(entry);
                fixed += costs.fee(0, entry.price());
            }
        }
        return factor(ledger.cash(), needed, fixed);
    }

    /** The common factor at which the gross exposure stays within its share of the equity. */
    double grossFactor(List<Entry> entries, Moment moment) {
        double room = maxGross * ledger.equity(moment) - ledger.grossValue(moment);
        double needed = 0;
        double fixed = 0;
        for (Entry entry : entries) {
            needed +=
                    entry.units() * entry.price()
                            + maxGross * costs.fee(entry.units(), entry.price());
            fixed += maxGross * costs.fee(0, entry.price());
        }
        return factor(room, needed, fixed);
    }

    private static double factor(double available, double needed, double fixed) {
        return needed > available + ROUNDING * Math.abs(available)
                ? Math.max(0, (available - fixed) / (needed - fixed))
                : 1;
    }

    private double cost(Entry entry) {
        return entry.units() * entry.price() + costs.fee(entry.units(), entry.price());
    }
}
