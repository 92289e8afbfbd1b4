package io.forewalk.config.runs;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Fill;
import io.forewalk.engine.backtest.Order;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.csv.CsvTable;

/** {@code orders.csv}: every order, why it was given and what became of it. */
final class OrderTable {

    private OrderTable() {}

    static CsvTable of(ExperimentResult result) {
        CsvTable.Builder table =
                CsvTable.withColumns(
                        "strategy",
                        "instrument",
                        "decided",
                        "units",
                        "reason",
                        "state",
                        "why_dropped",
                        "filled",
                        "price",
                        "reference_price",
                        "fee");
        for (BacktestResult backtest : result.backtests()) {
            String label = backtest.contestant().label();
            backtest.orders().forEach(order -> addRow(table, label, order));
        }
        return table.build();
    }

    private static void addRow(CsvTable.Builder table, String label, Order order) {
        Instrument instrument = order.instrument();
        table.text(label)
                .text(instrument.symbol())
                .text(BarTimes.text(instrument, order.decided()))
                .number(order.units())
                .text(order.reason());
        switch (order.outcome()) {
            case Order.Filled(Fill fill) ->
                    table.text("filled")
                            .text("")
                            .text(BarTimes.text(instrument, fill.time()))
                            .number(fill.price())
                            .number(fill.reference())
                            .number(fill.fee());
            case Order.Pending() -> table.text("pending").empty().empty().empty().empty().empty();
            case Order.Dropped(String why) ->
                    table.text("dropped").text(why).empty().empty().empty().empty();
        }
    }

    /** A row back as an order. */
    static Order order(CsvTable table, int row, StoredBars bars) {
        Instrument instrument = bars.instrument();
        return new Order(
                instrument,
                BarTimes.parse(instrument, table.text(row, "decided")),
                table.number(row, "units"),
                table.text(row, "reason"),
                outcome(table, row, bars));
    }

    private static Order.Outcome outcome(CsvTable table, int row, StoredBars bars) {
        return switch (table.text(row, "state")) {
            case "filled" -> new Order.Filled(fill(table, row, bars));
            case "pending" -> new Order.Pending();
            default -> new Order.Dropped(table.text(row, "why_dropped"));
        };
    }

    private static Fill fill(CsvTable table, int row, StoredBars bars) {
        var time = BarTimes.parse(bars.instrument(), table.text(row, "filled"));
        return new Fill(
                time,
                bars.indexOf(time),
                table.number(row, "units"),
                table.number(row, "price"),
                table.number(row, "reference_price"),
                table.number(row, "fee"));
    }
}
