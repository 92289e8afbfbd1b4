package io.forewalk.config.runs;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.GateWindow;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.csv.CsvTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code gates.csv}: the gates of networks over one window, a row per layer, unit and bar; without
 * a unit the mean over the layer.
 */
final class GateTable {

    private GateTable() {}

    static CsvTable of(ExperimentResult result) {
        CsvTable.Builder table =
                CsvTable.withColumns(
                        "instrument",
                        "forecaster",
                        "seed",
                        "layer",
                        "unit",
                        "bar",
                        "forget",
                        "input",
                        "output");
        for (ForecastLog log : result.logs()) {
            List<GateWindow.Layer> layers = log.memory().window().layers();
            for (int layer = 0; layer < layers.size(); layer++) {
                addRows(table, log, layer + 1, "", layers.get(layer).mean());
                List<GateWindow.Gates> units = layers.get(layer).units();
                for (int unit = 0; unit < units.size(); unit++) {
                    addRows(table, log, layer + 1, Integer.toString(unit + 1), units.get(unit));
                }
            }
        }
        return table.build();
    }

    private static void addRows(
            CsvTable.Builder table,
            ForecastLog log,
            int layer,
            String unit,
            GateWindow.Gates gates) {
        List<Instant> bars = log.memory().window().bars();
        for (int bar = 0; bar < bars.size(); bar++) {
            table.text(log.instrument().symbol())
                    .text(log.forecaster())
                    .text(SeedCell.text(log.seed()))
                    .number(layer)
                    .text(unit)
                    .text(BarTimes.text(log.instrument(), bars.get(bar)))
                    .number(gates.forget().get(bar))
                    .number(gates.input().get(bar))
                    .number(gates.output().get(bar));
        }
    }

    /** The window of a log as it was written. */
    static GateWindow window(CsvTable table, ForecastLog log) {
        Map<String, Map<String, List<Integer>>> rows = new LinkedHashMap<>();
        for (int row : LogRows.of(table, log)) {
            rows.computeIfAbsent(table.text(row, "layer"), layer -> new LinkedHashMap<>())
                    .computeIfAbsent(table.text(row, "unit"), unit -> new ArrayList<>())
                    .add(row);
        }
        if (rows.isEmpty()) {
            return GateWindow.NONE;
        }
        List<Integer> any = rows.values().iterator().next().values().iterator().next();
        return new GateWindow(
                bars(table, any, log.instrument()),
                rows.values().stream().map(units -> layer(table, units)).toList());
    }

    private static List<Instant> bars(CsvTable table, List<Integer> rows, Instrument instrument) {
        return rows.stream().map(r -> BarTimes.parse(instrument, table.text(r, "bar"))).toList();
    }

    // The mean stands before the units.
    private static GateWindow.Layer layer(CsvTable table, Map<String, List<Integer>> units) {
        List<GateWindow.Gates> gates =
                units.values().stream().map(rows -> gates(table, rows)).toList();
        return new GateWindow.Layer(gates.getFirst(), gates.subList(1, gates.size()));
    }

    private static GateWindow.Gates gates(CsvTable table, List<Integer> rows) {
        return new GateWindow.Gates(
                column(table, rows, "forget"),
                column(table, rows, "input"),
                column(table, rows, "output"));
    }

    private static List<Double> column(CsvTable table, List<Integer> rows, String name) {
        return rows.stream().map(row -> table.number(row, name)).toList();
    }
}
