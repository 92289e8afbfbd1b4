package io.forewalk.config.runs;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.market.CsvTable;
import io.forewalk.engine.market.Instrument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code equity.csv}: one row per contestant and close, from the first origin on. */
final class EquityTable {

    private EquityTable() {}

    static CsvTable of(ExperimentResult result) {
        CsvTable.Builder table =
                CsvTable.withColumns("strategy", "time", "equity", "cash", "exposure", "gross");
        Instrument clock =
                BarTimes.clockOf(result.outcomes().stream().map(Outcomes::instrument).toList());
        for (BacktestResult backtest : result.backtests()) {
            EquityCurve curve = backtest.curve();
            for (int close = 0; close < curve.length(); close++) {
                table.text(backtest.contestant().label())
                        .text(BarTimes.text(clock, curve.time(close)))
                        .number(curve.equity(close))
                        .number(curve.cash(close))
                        .number(curve.exposure(close))
                        .number(curve.gross(close));
            }
        }
        return table.build();
    }

    /** The curves by the contestant's label, in file order. */
    static Map<String, EquityCurve> curves(CsvTable table, Instrument clock) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.computeIfAbsent(table.text(row, "strategy"), label -> new ArrayList<>()).add(row);
        }
        Map<String, EquityCurve> curves = new LinkedHashMap<>();
        rows.forEach((label, of) -> curves.put(label, curve(table, of, clock)));
        return curves;
    }

    private static EquityCurve curve(CsvTable table, List<Integer> rows, Instrument clock) {
        List<Instant> times =
                rows.stream().map(row -> BarTimes.parse(clock, table.text(row, "time"))).toList();
        return new EquityCurve(
                times,
                column(table, rows, "equity"),
                column(table, rows, "cash"),
                column(table, rows, "exposure"),
                gross(table, rows));
    }

    // Folders of earlier versions have no such column.
    private static double[] gross(CsvTable table, List<Integer> rows) {
        return table.header().contains("gross") ? column(table, rows, "gross") : new double[0];
    }

    private static double[] column(CsvTable table, List<Integer> rows, String name) {
        return rows.stream().mapToDouble(row -> table.number(row, name)).toArray();
    }
}
