package io.forewalk.config.runs;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.csv.CsvTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code forecasts.csv}: one row per forecaster, seed, origin and, with a horizon above 1, step;
 * the last origins have no target yet.
 */
final class ForecastTable {

    private static final List<String> COLUMNS =
            List.of(
                    "instrument",
                    "forecaster",
                    "seed",
                    "origin",
                    "target",
                    "open",
                    "close",
                    "open_sd",
                    "close_sd",
                    "actual_open",
                    "actual_close");

    private ForecastTable() {}

    static CsvTable of(ExperimentResult result) {
        boolean several = Steps.areSeveral(result);
        CsvTable.Builder table = CsvTable.withColumns(Steps.columns(several, COLUMNS));
        for (ForecastLog log : result.logs()) {
            Outcomes outcomes = outcomesOf(log.instrument(), result.outcomes());
            for (LogEntry entry : log.entries()) {
                for (int step = 1; step <= entry.forecast().steps().size(); step++) {
                    addRow(table, log, entry, step, outcomes);
                    Steps.add(table, several, step);
                }
            }
        }
        return table.build();
    }

    private static void addRow(
            CsvTable.Builder table, ForecastLog log, LogEntry entry, int step, Outcomes outcomes) {
        int target = entry.origin() - log.firstOrigin() + step;
        boolean known = target < outcomes.length();
        Step said = entry.forecast().steps().get(step - 1);
        table.text(log.instrument().symbol())
                .text(log.forecaster())
                .text(SeedCell.text(log.seed()))
                .text(BarTimes.text(log.instrument(), entry.known()))
                .text(known ? BarTimes.text(log.instrument(), outcomes.time(target)) : "")
                .number(said.open().point())
                .number(said.close().point())
                .number(said.open().standardDeviation())
                .number(said.close().standardDeviation())
                .number(known ? outcomes.open(target) : Double.NaN)
                .number(known ? outcomes.close(target) : Double.NaN);
    }

    private static Outcomes outcomesOf(Instrument instrument, List<Outcomes> outcomes) {
        return outcomes.stream()
                .filter(candidate -> candidate.instrument().equals(instrument))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What really happened, from the rows of the first forecaster of each instrument. The close of
     * the first origin is the naive forecast made there; its open is not stored.
     */
    static List<Outcomes> outcomes(CsvTable table, List<Instrument> instruments) {
        return instruments.stream().map(instrument -> outcomesOf(table, instrument)).toList();
    }

    private static Outcomes outcomesOf(CsvTable table, Instrument instrument) {
        List<Integer> rows = rowsOfNaive(table, instrument);
        List<Instant> times = new ArrayList<>();
        double[] open = new double[rows.size()];
        double[] close = new double[rows.size()];
        for (int bar = 0; bar < rows.size(); bar++) {
            int row = rows.get(bar);
            times.add(BarTimes.parse(instrument, table.text(row, "origin")));
            open[bar] = bar == 0 ? Double.NaN : table.number(rows.get(bar - 1), "actual_open");
            close[bar] = table.number(row, "close");
        }
        return new Outcomes(instrument, times, open, close);
    }

    private static List<Integer> rowsOfNaive(CsvTable table, Instrument instrument) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.text(row, "instrument").equals(instrument.symbol())
                    && table.text(row, "forecaster").equals("naive")
                    && Steps.of(table, row) == 1) {
                rows.add(row);
            }
        }
        return rows;
    }
}
