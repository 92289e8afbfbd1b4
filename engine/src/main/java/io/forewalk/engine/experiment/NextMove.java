package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Fill;
import io.forewalk.engine.backtest.Order;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.trading.Contestant;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a contestant would do with one instrument at the open after the last bar.
 *
 * @param held units after the last bar, signed
 * @param traded units it would buy (above 0) or sell, if the open were the last close; 0 for none
 * @param price of that trade, spread and slippage included; {@code NaN} for none
 * @param waits whether an order of its stands in the market and waits for a price
 * @param dropped why its order would not be carried out, empty if it would or if there is none
 */
public record NextMove(
        Contestant contestant,
        Instrument instrument,
        double held,
        double traded,
        double price,
        boolean waits,
        String dropped) {

    // What the account does by itself because the history ends; it goes on in real use.
    private static final Set<String> ENDINGS = Set.of("end", "fold end", "ruin");

    /**
     * The move in a backtest that goes on for one bar after the last.
     *
     * @param last end of the last real bar
     */
    static NextMove of(BacktestResult result, Instrument instrument, Instant last) {
        List<Order> orders =
                result.orders().stream()
                        .filter(order -> order.instrument().equals(instrument))
                        .toList();
        double held = 0;
        for (Order order : orders) {
            held += isDue(order, last) ? 0 : order.fill().map(Fill::units).orElse(0.0);
        }
        List<Order> due =
                orders.stream()
                        .filter(order -> isDue(order, last))
                        .filter(order -> !ENDINGS.contains(order.reason()))
                        .toList();
        boolean waits = orders.stream().anyMatch(order -> isWaiting(order, last));
        return of(result.contestant(), instrument, held, waits, due);
    }

    private static NextMove of(
            Contestant contestant,
            Instrument instrument,
            double held,
            boolean waits,
            List<Order> due) {
        double traded = 0;
        double price = Double.NaN;
        String dropped = "";
        for (Order order : due) {
            if (order.fill().isPresent()) {
                traded += order.fill().get().units();
                price = order.fill().get().price();
            } else if (order.outcome() instanceof Order.Dropped(String why)) {
                dropped = why;
            }
        }
        return new NextMove(contestant, instrument, held, traded, price, waits, dropped);
    }

    /** Whether an order of the last close or before is left when the next bar is over. */
    private static boolean isWaiting(Order order, Instant last) {
        return order.outcome() instanceof Order.Pending && !order.decided().isAfter(last);
    }

    /** Whether an order is carried out, or given up, after the last bar. */
    private static boolean isDue(Order order, Instant last) {
        return switch (order.outcome()) {
            case Order.Filled(Fill fill) ->
                    order.decided().equals(last) || fill.time().isAfter(last);
            case Order.Dropped dropped -> order.decided().equals(last);
            case Order.Pending pending -> false;
        };
    }
}
