package io.forewalk.engine.backtest;

import io.forewalk.engine.trading.Contestant;
import java.util.List;

/**
 * What became of one contestant's account.
 *
 * @param contributions of each of several instruments; {@link Contributions#NONE} with one
 */
public record BacktestResult(
        Contestant contestant,
        EquityCurve curve,
        List<Trade> trades,
        List<Order> orders,
        CostTotals costs,
        Contributions contributions) {

    public BacktestResult {
        trades = List.copyOf(trades);
        orders = List.copyOf(orders);
    }

    /** An account with one instrument. */
    public BacktestResult(
            Contestant contestant,
            EquityCurve curve,
            List<Trade> trades,
            List<Order> orders,
            CostTotals costs) {
        this(contestant, curve, trades, orders, costs, Contributions.NONE);
    }

    /** The same account under the name of another contestant. */
    public BacktestResult of(Contestant other) {
        return new BacktestResult(other, curve, trades, orders, costs, contributions);
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
