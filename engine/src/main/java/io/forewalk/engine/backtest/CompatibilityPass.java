package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One contestant's pass by the rules of backtesting.py 0.6.6, written from its documented
 * behaviour: from the first bar of the file, without walk-forward, after the warm-up of the
 * strategy's indicators.
 */
final class CompatibilityPass {

    // What that program means by "all equity": one less the spacing of doubles at 1.
    private static final double ALL = 1 - 0x1p-52;

    private final Participant participant;
    private final Outlook outlook;
    private final Timeline timeline;
    private final Account account;
    private final PriceHistory history;
    private final MarginAccount money;
    private final OrderBook book;
    private final Sizer sizer;
    private final Costs costs;
    private final CurveColumns columns;

    CompatibilityPass(Participant participant, Outlook outlook, TradingTerms terms) {
        this.participant = participant;
        this.outlook = outlook;
        this.timeline = outlook.timeline();
        this.account = terms.account();
        this.costs = terms.costs();
        this.history = timeline.history(0);
        this.money = new MarginAccount(terms, history.instrument());
        this.book = new OrderBook(timeline);
        this.sizer = new Sizer(terms, 1);
        this.columns = new CurveColumns(timeline);
    }

    BacktestResult run() {
        int warmUp = participant.fit(outlook, 0).firstValidBar();
        int first = Math.min(Math.max(warmUp + 1, firstBar()), timeline.length() - 1);
        FittedStrategy strategy = participant.fit(outlook, Math.min(warmUp, first));
        boolean solvent = true;
        for (int point = first; point < timeline.length() && solvent; point++) {
            fillPending(point);
            solvent = mark(point);
            if (solvent && point > warmUp) {
                decide(strategy, point);
            }
        }
        columns.fillBack(first);
        finalizeTrades();
        return result();
    }

    /** The first close at which there is a bar: a benchmark's series may begin after the prices. */
    private int firstBar() {
        int point = 0;
        while (point < timeline.length() && timeline.bar(0, point) < 0) {
            point++;
        }
        return point;
    }

    private void fillPending(int point) {
        Moment moment = fillMoment(point);
        for (PendingOrder order : book.takePending()) {
            if (moment.trades(0)) {
                fill(order, moment);
            } else {
                book.keepWaiting(order);
            }
        }
    }

    private void fill(PendingOrder order, Moment moment) {
        if (money.units() != 0) {
            close(order, moment);
        }
        if (order.side() != 0) {
            open(order, moment);
        }
    }

    private Moment fillMoment(int point) {
        return account.tradeOnClose()
                ? Moment.closeOf(timeline, point - 1)
                : new Moment(timeline, point, new NextOpenFill());
    }

    private void close(PendingOrder order, Moment moment) {
        Fill fill = money.fill(moment, -money.units(), moment.reference(0));
        money.close(fill, order.reason());
        book.fill(order, fill);
    }

    private void open(PendingOrder order, Moment moment) {
        double price = moment.reference(0) * (1 + order.side() * costs.spread());
        double perUnit = price + price * costs.commission().rate();
        double units = units(order.size(), perUnit);
        if (order.side() < 0 && !account.shorts()) {
            book.drop(order, 0, "no shorts");
        } else if (units == 0 || units * perUnit > money.cash()) {
            book.drop(order, 0, "no cash");
        } else {
            Fill fill = money.fill(moment, order.side() * units, price);
            money.open(fill);
            book.fill(order, fill);
        }
    }

    private double units(Size size, double perUnit) {
        return switch (size) {
            case Size.Exactly(double units) -> units;
            case Size.AtMost(double units) -> units;
            case Size.Money(double amount) -> Math.floor(Math.min(amount, money.cash()) / perUnit);
            case Size.Weight(double weight) ->
                    Math.floor(money.cash() * (weight == 1 ? ALL : weight) / perUnit);
        };
    }

    /** Records the equity; false after ruin, which closes the trade at the close. */
    private boolean mark(int point) {
        double close = timeline.close(0, point);
        double equity = money.equity(close);
        if (equity <= 0) {
            if (money.units() != 0) {
                var ruin = PendingOrder.exit(0, timeline.time(point - 1), "ruin");
                close(ruin, Moment.closeOf(timeline, point));
            }
            money.writeOff();
            return false;
        }
        double value = money.units() * close;
        columns.record(point, equity - value, value);
        return true;
    }

    private void decide(FittedStrategy strategy, int point) {
        var situation =
                new Situation(
                        outlook.known(point),
                        outlook.forecasts(point),
                        Map.of(history.instrument(), money.holding(timeline.bar(0, point))),
                        money.equity(timeline.close(0, point)));
        TargetPosition target = strategy.decide(situation).of(history.instrument());
        if (!book.isSignal(0, target)) {
            return;
        }
        book.stand(0, target);
        int side = Targets.side(target);
        if (side != 0 || money.units() != 0) {
            int bar = timeline.bar(0, point);
            Size size = sizer.sizeOf(target, history, bar, timeline.time(point));
            book.add(
                    new PendingOrder(
                            0,
                            timeline.time(point),
                            target,
                            target,
                            side,
                            size,
                            "signal",
                            Trigger.NONE));
        }
    }

    /**
     * Closes the last trade at the last bar's open, after its close was marked: that program's way.
     */
    private void finalizeTrades() {
        if (account.finalizeTrades() && money.units() != 0) {
            int last = timeline.length() - 1;
            var order = PendingOrder.exit(0, timeline.time(last - 1), "end");
            close(order, new Moment(timeline, last, new NextOpenFill()));
            columns.record(last, money.cash(), 0);
        }
    }

    private BacktestResult result() {
        List<Trade> trades = new ArrayList<>(money.position().closedTrades());
        money.position().openTrade().ifPresent(trades::add);
        return new BacktestResult(
                participant.contestant(), columns.curve(), trades, book.orders(), money.totals());
    }
}
