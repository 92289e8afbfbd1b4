package io.forewalk.config.runs;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.csv.CsvTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code equity.csv}: one row per contestant and close, from the first origin on. */
final class EquityTable {

    private EquityTable() {}

    static CsvTable of(ExperimentResult result) {
        CsvTable.Builder table = table();
        Instrument clock = clockOf(result);
        for (BacktestResult backtest : result.backtests()) {
            add(table, backtest.contestant().label(), backtest.curve(), clock);
        }
        return table.build();
    }

    /** {@code benchmark.csv}: the same of the benchmark, under its symbol. */
    static CsvTable ofBenchmark(ExperimentResult result) {
        CsvTable.Builder table = table();
        result.benchmark()
                .ifPresent(held -> add(table, held.symbol(), held.curve(), clockOf(result)));
        return table.build();
    }

    private static CsvTable.Builder table() {
        return CsvTable.withColumns("strategy", "time", "equity", "cash", "exposure", "gross");
    }

    private static Instrument clockOf(ExperimentResult result) {
        return BarTimes.clockOf(result.outcomes().stream().map(Outcomes::instrument).toList());
    }

    private static void add(
            CsvTable.Builder table, String label, EquityCurve curve, Instrument clock) {
        for (int close = 0; close < curve.length(); close++) {
            table.text(label)
                    .text(BarTimes.text(clock, curve.time(close)))
                    .number(curve.equity(close))
                    .number(curve.cash(close))
                    .number(curve.exposure(close))
                    .number(curve.gross(close));
        }
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
