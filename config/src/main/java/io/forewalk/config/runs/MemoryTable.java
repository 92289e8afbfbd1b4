package io.forewalk.config.runs;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.GateWindow;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.market.csv.CsvTable;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code memory.csv}: what networks remember, averaged over the test span. Measures {@code open}
 * and {@code close} have a row per bar, place 1 being the newest; {@code kept} has one per layer.
 */
final class MemoryTable {

    private static final String OPEN = "open";
    private static final String CLOSE = "close";
    private static final String KEPT = "kept";

    private MemoryTable() {}

    static CsvTable of(ExperimentResult result) {
        CsvTable.Builder table =
                CsvTable.withColumns(
                        "instrument", "forecaster", "seed", "origins", "measure", "place", "value");
        for (ForecastLog log : result.logs()) {
            addRows(table, log, OPEN, log.memory().open());
            addRows(table, log, CLOSE, log.memory().close());
            addRows(table, log, KEPT, log.memory().kept());
        }
        return table.build();
    }

    private static void addRows(
            CsvTable.Builder table, ForecastLog log, String measure, List<Double> values) {
        for (int place = 0; place < values.size(); place++) {
            table.text(log.instrument().symbol())
                    .text(log.forecaster())
                    .text(SeedCell.text(log.seed()))
                    .number(log.memory().origins())
                    .text(measure)
                    .number(place + 1)
                    .number(values.get(place));
        }
    }

    /** What a log's models remembered, with the window that {@code gates.csv} holds. */
    static NetworkMemory memory(CsvTable table, ForecastLog log, GateWindow window) {
        List<Integer> rows = LogRows.of(table, log);
        return rows.isEmpty()
                ? NetworkMemory.NONE
                : new NetworkMemory(
                        (int) table.number(rows.getFirst(), "origins"),
                        values(table, rows, OPEN),
                        values(table, rows, CLOSE),
                        values(table, rows, KEPT),
                        window);
    }

    private static List<Double> values(CsvTable table, List<Integer> rows, String measure) {
        List<Double> values = new ArrayList<>();
        for (int row : rows) {
            if (table.text(row, "measure").equals(measure)) {
                values.add(table.number(row, "value"));
            }
        }
        return values;
    }
}
