package io.forewalk.engine.backtest;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The books of a backtest kept a second time, from its fills alone, and everything in which the two
 * differ.
 */
final class Books {

    private static final double START = 10_000;

    private final List<PriceHistory> histories;
    private final BacktestResult result;
    private final List<String> faults = new ArrayList<>();

    Books(List<PriceHistory> histories, BacktestResult result) {
        this.histories = histories;
        this.result = result;
    }

    /** What does not add up, in words; empty where all does. */
    List<String> faults() {
        checkCurve();
        checkCash();
        checkProfits();
        result.orders().forEach(this::checkOrder);
        result.trades().forEach(this::checkTrade);
        return faults;
    }

    private void checkCurve() {
        EquityCurve curve = result.curve();
        for (int close = 0; close < curve.length(); close++) {
            double equity = curve.equity(close);
            double sum = curve.cash(close) + positions(curve.time(close));
            note(differ(sum, equity, Math.abs(equity)), "equity at close " + close);
            boolean finite = Double.isFinite(equity) && Double.isFinite(curve.exposure(close));
            note(!finite, "a number at close " + close + " that is none");
        }
    }

    private void checkCash() {
        double paid =
                result.fills().stream().mapToDouble(f -> f.units() * f.price() + f.fee()).sum();
        CostTotals costs = result.costs();
        double cash = START - paid - costs.borrow() + costs.interest() + costs.deficit();
        note(differ(cash, result.curve().cash(last()), turnover()), "cash at the end");
    }

    private void checkProfits() {
        double profits = result.closedTrades().stream().mapToDouble(Trade::pnl).sum();
        for (PriceHistory history : histories) {
            profits += openProfit(history);
        }
        CostTotals costs = result.costs();
        double equity = START + profits - costs.borrow() + costs.interest() + costs.deficit();
        note(differ(equity, result.curve().equity(last()), turnover()), "profits");
        double fees = result.fills().stream().mapToDouble(Fill::fee).sum();
        note(differ(fees, costs.commission(), turnover()), "commission");
        double lost =
                result.fills().stream()
                        .mapToDouble(f -> f.units() * (f.price() - f.reference()))
                        .sum();
        note(differ(lost, costs.spread() + costs.slippage(), turnover()), "spread");
    }

    private void checkOrder(Order order) {
        PriceHistory history = historyOf(order.instrument());
        order.fill()
                .ifPresent(fill -> {
                    double price = fill.reference();
                    boolean within =
                            price >= history.low(fill.bar()) && price <= history.high(fill.bar());
                    note(!within, "a price outside its bar: " + order);
                    boolean limit = order.reason().equals("target");
                    note(limit && price != fill.price(), "a target that pays: " + order);
                    boolean early = fill.time().isBefore(order.decided());
                    note(
                            early
                                    || (fill.time().equals(order.decided())
                                            && !atClose(fill, history)),
                            "a fill before its decision: " + order);
                    boolean finite = Double.isFinite(fill.units() + fill.price() + fill.fee());
                    note(!finite || fill.units() == 0, "a fill without numbers: " + order);
                });
    }

    private static boolean atClose(Fill fill, PriceHistory history) {
        return fill.reference() == history.close(fill.bar());
    }

    private void checkTrade(Trade trade) {
        boolean finite =
                Double.isFinite(trade.quantity() + trade.entryPrice() + trade.commission())
                        && (trade.open() || Double.isFinite(trade.pnl() + trade.exitPrice()));
        note(!finite, "a trade without numbers: " + trade);
        note(trade.open() != trade.reason().isEmpty(), "a trade without reason: " + trade);
        note(!trade.open() && trade.exitBar() < trade.entryBar(), "a trade back: " + trade);
    }

    private double positions(Instant close) {
        double value = 0;
        for (PriceHistory history : histories) {
            double units = 0;
            for (Order order : result.orders()) {
                if (order.instrument().equals(history.instrument())) {
                    units +=
                            order.fill()
                                    .filter(f -> isBooked(order, f, close))
                                    .map(Fill::units)
                                    .orElse(0.0);
                }
            }
            value += units == 0 ? 0 : units * history.close(history.lastEndedAt(close));
        }
        return value;
    }

    /** What fills at the close that decided it is booked after that close was recorded. */
    private static boolean isBooked(Order order, Fill fill, Instant close) {
        return fill.time().equals(order.decided())
                ? fill.time().isBefore(close)
                : !fill.time().isAfter(close);
    }

    /** Value held at the end less all that was paid for it since the position last was zero. */
    private double openProfit(PriceHistory history) {
        double units = 0;
        double paid = 0;
        for (Order order : result.orders()) {
            if (order.instrument().equals(history.instrument()) && order.fill().isPresent()) {
                Fill fill = order.fill().get();
                units += fill.units();
                paid = units == 0 ? 0 : paid + fill.units() * fill.price() + fill.fee();
            }
        }
        return units * history.close(history.last()) - paid;
    }

    private PriceHistory historyOf(Instrument instrument) {
        return histories.stream()
                .filter(history -> history.instrument().equals(instrument))
                .findFirst()
                .orElseThrow();
    }

    private double turnover() {
        return START + result.fills().stream().mapToDouble(Fill::value).sum();
    }

    private int last() {
        return result.curve().length() - 1;
    }

    private static boolean differ(double one, double other, double scale) {
        return !(Math.abs(one - other) <= 1e-9 * Math.max(1, scale));
    }

    private void note(boolean fault, String what) {
        if (fault) {
            faults.add(what);
        }
    }
}
