package io.forewalk.reports.section;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Order;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Value;
import java.util.List;
import java.util.stream.Stream;

/** Orders that the last close decided: what each strategy would do at the next open. */
final class PendingOrders {

    private PendingOrders() {}

    static TableData of(ExperimentResult result) {
        List<Column> columns =
                List.of(
                        Column.of("strategy", "Strategy").in(Place.PAGE),
                        Column.of("instrument", "Instrument").in(Place.PAGE),
                        Column.of("decided", "Decided at the close of").in(Place.PAGE),
                        Column.of("reason", "Reason").in(Place.PAGE));
        Cast cast = Cast.of(result);
        List<List<Value>> rows =
                result.backtests().stream()
                        .flatMap(b -> pending(b).map(order -> row(cast, b, order)))
                        .toList();
        return TableData.of("pending", "Orders waiting for the next open", columns, rows)
                .remarking("Decided on the last bar, never filled, in no figure.");
    }

    private static Stream<Order> pending(BacktestResult backtest) {
        return backtest.orders().stream().filter(order -> order.outcome() instanceof Order.Pending);
    }

    private static List<Value> row(Cast cast, BacktestResult backtest, Order order) {
        return List.of(
                cast.named(backtest.contestant()),
                Value.of(order.instrument().symbol()),
                Value.of(Dates.text(order.decided(), order.instrument())),
                Value.of(order.reason()));
    }
}
