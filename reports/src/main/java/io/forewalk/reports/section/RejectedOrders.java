package io.forewalk.reports.section;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Order;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Orders that were never carried out, counted by why, each with the first ones of its kind. */
final class RejectedOrders {

    private static final int EXAMPLES = 3;

    private RejectedOrders() {}

    static TableData of(ExperimentResult result) {
        List<Column> columns =
                List.of(
                        Column.of("strategy", "Strategy"),
                        Column.of("why", "Why")
                                .meaning(
                                        "no cash, max gross, no shorts: the account did not allow"
                                            + " it; no volatility, no edge, no forecast: its size"
                                            + " came to nothing; no bar: the market was closed; not"
                                            + " reached: the price never came; replaced, cancelled:"
                                            + " the strategy thought otherwise; too few bars: no"
                                            + " average true range yet."),
                        Column.of("orders", "Orders", Unit.COUNT),
                        Column.of("examples", "First ones"));
        Cast cast = Cast.of(result);
        List<List<Value>> rows =
                result.backtests().stream().flatMap(b -> rows(cast, b).stream()).toList();
        return TableData.of("rejected", "Orders that were not carried out", columns, rows)
                .remarking("All orders with their fate are in orders.csv.");
    }

    private static List<List<Value>> rows(Cast cast, BacktestResult backtest) {
        Map<String, List<Order>> byWhy = new TreeMap<>();
        for (Order order : backtest.orders()) {
            if (order.outcome() instanceof Order.Dropped(String why)) {
                byWhy.computeIfAbsent(why, key -> new ArrayList<>()).add(order);
            }
        }
        List<List<Value>> rows = new ArrayList<>();
        byWhy.forEach((why, orders) -> rows.add(row(cast, backtest, why, orders)));
        return rows;
    }

    private static List<Value> row(
            Cast cast, BacktestResult backtest, String why, List<Order> orders) {
        return List.of(
                cast.named(backtest.contestant()),
                Value.of(why),
                Value.of(orders.size()),
                Value.of(
                        orders.stream()
                                .limit(EXAMPLES)
                                .map(RejectedOrders::words)
                                .collect(Collectors.joining("; "))));
    }

    private static String words(Order order) {
        return "%s %s of %s"
                .formatted(
                        order.instrument().symbol(),
                        order.reason(),
                        Dates.text(order.decided(), order.instrument()));
    }
}
