package io.forewalk.config.runs;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.csv.CsvTable;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a table that belong to one log. */
final class LogRows {

    private LogRows() {}

    static List<Integer> of(CsvTable table, ForecastLog log) {
        return IntStream.range(0, table.rows())
                .filter(row -> table.text(row, "instrument").equals(log.instrument().symbol()))
                .filter(row -> table.text(row, "forecaster").equals(log.forecaster()))
                .filter(row -> table.text(row, "seed").equals(SeedCell.text(log.seed())))
                .boxed()
                .toList();
    }
}
