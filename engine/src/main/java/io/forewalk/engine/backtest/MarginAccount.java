package io.forewalk.engine.backtest;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.trading.Holding;

/**
 * Money as backtesting.py 0.6.6 counts it: the value of an entry is never taken from the cash, so
 * equity is {@code cash + units * (price - entry)} and a short needs no special case.
 */
final class MarginAccount {

    private final CostModel costs;
    private final Position position;
    private double cash;
    private double units;
    private double entry;
    private double commission;
    private double spread;
    private double deficit;

    MarginAccount(TradingTerms terms, Instrument instrument) {
        this.costs = new CostModel(terms.costs());
        this.position = new Position(instrument);
        this.cash = terms.account().cash();
    }

    double cash() {
        return cash;
    }

    double units() {
        return units;
    }

    Position position() {
        return position;
    }

    Holding holding(int bar) {
        return position.holding(bar);
    }

    double equity(double price) {
        return units == 0 ? cash : cash + units * (price - entry);
    }

    /** A fill of so many units with its commission. */
    Fill fill(Moment moment, double signedUnits, double price) {
        return new Fill(
                moment.time(),
                moment.timeline().bar(0, moment.point()),
                signedUnits,
                price,
                moment.reference(0),
                costs.fee(signedUnits, price));
    }

    void open(Fill fill) {
        cash -= fill.fee();
        units = fill.units();
        entry = fill.price();
        spread += Math.abs(fill.units() * (fill.price() - fill.reference()));
        take(fill, "signal");
    }

    void close(Fill fill, String reason) {
        cash += units * (fill.price() - entry) - fill.fee();
        units = 0;
        take(fill, reason);
    }

    /** Writes off what is left after ruin, owed or owned. */
    void writeOff() {
        deficit -= cash;
        cash = 0;
    }

    CostTotals totals() {
        return new CostTotals(commission, 0, spread, 0, 0, deficit);
    }

    private void take(Fill fill, String reason) {
        commission += fill.fee();
        position.add(fill, reason);
    }
}
