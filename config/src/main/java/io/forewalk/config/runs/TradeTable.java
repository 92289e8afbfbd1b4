package io.forewalk.config.runs;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.csv.CsvTable;
import java.time.Instant;

/**
 * {@code trades.csv}: one row per trade; an open one has no exit, no profit and no reason. Folders
 * of earlier versions lack the reason.
 */
final class TradeTable {

    private TradeTable() {}

    static CsvTable of(ExperimentResult result) {
        CsvTable.Builder table =
                CsvTable.withColumns(
                        "strategy",
                        "instrument",
                        "quantity",
                        "entry_time",
                        "entry_price",
                        "exit_time",
                        "exit_price",
                        "pnl",
                        "commission",
                        "reason");
        for (BacktestResult backtest : result.backtests()) {
            String label = backtest.contestant().label();
            backtest.trades().forEach(trade -> addRow(table, label, trade));
        }
        return table.build();
    }

    private static void addRow(CsvTable.Builder table, String label, Trade trade) {
        Instrument instrument = trade.instrument();
        table.text(label)
                .text(instrument.symbol())
                .number(trade.quantity())
                .text(BarTimes.text(instrument, trade.entryTime()))
                .number(trade.entryPrice())
                .text(trade.open() ? "" : BarTimes.text(instrument, trade.exitTime()))
                .number(trade.exitPrice())
                .number(trade.pnl())
                .number(trade.commission())
                .text(trade.reason());
    }

    /** A row back as a trade. */
    static Trade trade(CsvTable table, int row, StoredBars bars) {
        Instrument instrument = bars.instrument();
        Instant entry = BarTimes.parse(instrument, table.text(row, "entry_time"));
        String exitText = table.text(row, "exit_time");
        boolean open = exitText.isEmpty();
        Instant exit = open ? Instant.MAX : BarTimes.parse(instrument, exitText);
        return new Trade(
                instrument,
                table.number(row, "quantity"),
                entry,
                table.number(row, "entry_price"),
                exit,
                table.number(row, "exit_price"),
                table.number(row, "pnl"),
                table.number(row, "commission"),
                bars.indexOf(entry),
                open ? -1 : bars.indexOf(exit),
                table.header().contains("reason") ? table.text(row, "reason") : "");
    }
}
