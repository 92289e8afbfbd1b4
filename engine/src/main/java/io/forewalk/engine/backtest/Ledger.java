package io.forewalk.engine.backtest;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.trading.Holding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cash, positions and everything that was paid. Buying costs {@code units * price + fee}, selling
 * brings {@code units * price - fee}; equity is cash + sum of units * price.
 */
final class Ledger {

    private final Timeline timeline;
    private final CostModel costs;
    private final double interestPerClose;
    private final Position[] positions;
    private final double[] paid;
    private final Map<Instrument, Holding> flat;
    private final Winnings winnings = new Winnings();
    private double cash;
    private double commission;
    private double slippage;
    private double spread;
    private double borrow;
    private double interest;
    private double deficit;

    Ledger(TradingTerms terms, Timeline timeline) {
        this.timeline = timeline;
        this.costs = new CostModel(terms.costs());
        this.cash = terms.account().cash();
        this.interestPerClose =
                StrictMath.pow(1 + terms.account().cashRate(), 1 / terms.barsPerYear()) - 1;
        this.positions = new Position[timeline.instruments()];
        this.paid = new double[timeline.instruments()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = new Position(timeline.history(i).instrument());
        }
        this.flat = Map.of(timeline.history(0).instrument(), Holding.NONE);
    }

    double cash() {
        return cash;
    }

    double units(int instrument) {
        return positions[instrument].units();
    }

    /** All positions as a strategy sees them, flat ones included. */
    Map<Instrument, Holding> holdings(int point) {
        if (positions.length == 1) {
            return positions[0].isFlat()
                    ? flat
                    : Map.of(
                            timeline.history(0).instrument(),
                            positions[0].holding(timeline.bar(0, point)));
        }
        Map<Instrument, Holding> holdings = new LinkedHashMap<>();
        for (int i = 0; i < positions.length; i++) {
            Instrument instrument = timeline.history(i).instrument();
            holdings.put(instrument, positions[i].holding(timeline.bar(i, point)));
        }
        return Collections.unmodifiableMap(holdings);
    }

    /** Pays for a fill and takes the units in; the fill must not pass zero. */
    void book(int instrument, Fill fill, String reason) {
        cash -= fill.units() * fill.price() + fill.fee();
        paid[instrument] += fill.units() * fill.price() + fill.fee();
        commission += fill.fee();
        slippage += costs.slippagePaid(fill);
        spread += costs.spreadPaid(fill);
        positions[instrument].add(fill, reason);
        if (positions[instrument].isFlat()) {
            winnings.add(positions[instrument].closedTrades().getLast());
        }
    }

    /** Takes the borrow fee of short positions and pays the interest on cash. */
    void settle(int point) {
        double earned = cash > 0 ? cash * interestPerClose : 0;
        double owed = costs.chargesBorrowing() ? borrowFees(point) : 0;
        interest += earned;
        borrow += owed;
        cash += earned - owed;
    }

    /** Signed value of all positions at the moment's prices. */
    double positionValue(Moment moment) {
        double value = 0;
        for (int i = 0; i < positions.length; i++) {
            if (!positions[i].isFlat()) {
                value += positions[i].units() * moment.mark(i);
            }
        }
        return value;
    }

    /** Value of all positions at the moment's prices, long and short alike counted as positive. */
    double grossValue(Moment moment) {
        double value = 0;
        for (int i = 0; i < positions.length; i++) {
            if (!positions[i].isFlat()) {
                value += Math.abs(positions[i].units()) * moment.mark(i);
            }
        }
        return value;
    }

    /**
     * What an instrument has brought by this close: what it is worth and brought in, less what was
     * paid for it, fees and borrowing included.
     */
    double profit(int instrument, int point) {
        double units = positions[instrument].units();
        double value =
                units == 0
                        ? 0
                        : units
                                * timeline.history(instrument)
                                        .close(timeline.bar(instrument, point));
        return value - paid[instrument];
    }

    double equity(Moment moment) {
        return cash + positionValue(moment);
    }

    /** Signed value of all positions at the newest closes of a point. */
    double positionValue(int point) {
        double value = 0;
        for (int i = 0; i < positions.length; i++) {
            if (!positions[i].isFlat()) {
                value += positions[i].units() * timeline.close(i, point);
            }
        }
        return value;
    }

    /** Cash and positions at the newest closes of a point. */
    double equity(int point) {
        return cash + positionValue(point);
    }

    /** Writes off what is owed after ruin. */
    void forgiveDebt() {
        deficit -= cash;
        cash = 0;
    }

    CostTotals totals() {
        return new CostTotals(commission, slippage, spread, borrow, interest, deficit);
    }

    /** What the trades that have ended so far brought; goes on with the account. */
    Winnings winnings() {
        return winnings;
    }

    /** Closed trades by their end, then open ones, each in file order of the instruments. */
    List<Trade> trades() {
        List<Trade> trades = new ArrayList<>();
        for (Position position : positions) {
            trades.addAll(position.closedTrades());
            position.openTrade().ifPresent(trades::add);
        }
        trades.sort(Comparator.comparing(Trade::exitTime));
        return trades;
    }

    private double borrowFees(int point) {
        double fees = 0;
        for (int i = 0; i < positions.length; i++) {
            int bar = timeline.bar(i, point);
            boolean owes = positions[i].units() < 0 && !positions[i].enteredIn(bar);
            if (owes && timeline.hasBar(i, point)) {
                double fee =
                        costs.borrowFee(
                                positions[i].units(),
                                timeline.history(i).close(bar),
                                timeline.daysSincePreviousBar(i, bar));
                paid[i] += fee;
                fees += fee;
            }
        }
        return fees;
    }
}
