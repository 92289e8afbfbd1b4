package io.forewalk.engine.backtest;

import io.forewalk.engine.trading.Contestant;
import java.util.List;

/** What became of one contestant's account. */
public record BacktestResult(
        Contestant contestant,
        EquityCurve curve,
        List<Trade> trades,
        List<Order> orders,
        CostTotals costs) {

    public BacktestResult {
        trades = List.copyOf(trades);
        orders = List.copyOf(orders);
    }

    /** The same account under the name of another contestant. */
    public BacktestResult of(Contestant other) {
        return new BacktestResult(other, curve, trades, orders, costs);
    }

    /** All fills, in the order in which they were made. */
    public List<Fill> fills() {
        return orders.stream().flatMap(order -> order.fill().stream()).toList();
    }

    /** Trades that ended within the span. */
    public List<Trade> closedTrades() {
        return trades.stream().filter(trade -> !trade.open()).toList();
    }
}
