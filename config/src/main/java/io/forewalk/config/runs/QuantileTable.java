package io.forewalk.config.runs;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.csv.CsvTable;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code quantiles.csv}: the quantiles of every forecast, a row for the open and one for the close.
 */
final class QuantileTable {

    private QuantileTable() {}

    static CsvTable of(ExperimentResult result) {
        boolean several = Steps.areSeveral(result);
        CsvTable.Builder table = CsvTable.withColumns(Steps.columns(several, columns()));
        for (ForecastLog log : result.logs()) {
            for (LogEntry entry : log.entries()) {
                for (int step = 1; step <= entry.forecast().steps().size(); step++) {
                    Step said = entry.forecast().steps().get(step - 1);
                    addRow(table, log, entry, "open", said.open());
                    Steps.add(table, several, step);
                    addRow(table, log, entry, "close", said.close());
                    Steps.add(table, several, step);
                }
            }
        }
        return table.build();
    }

    private static List<String> columns() {
        List<String> columns =
                new ArrayList<>(List.of("instrument", "forecaster", "seed", "origin", "price"));
        PredictiveDistribution.LEVELS.forEach(level -> columns.add(column(level)));
        return columns;
    }

    /** The column of a level: {@code q0.975}. */
    static String column(double level) {
        return "q" + level;
    }

    private static void addRow(
            CsvTable.Builder table,
            ForecastLog log,
            LogEntry entry,
            String price,
            PredictiveDistribution predicted) {
        table.text(log.instrument().symbol())
                .text(log.forecaster())
                .text(SeedCell.text(log.seed()))
                .text(BarTimes.text(log.instrument(), entry.known()))
                .text(price);
        for (double quantile : predicted.quantiles()) {
            table.number(quantile);
        }
    }

    /** The quantiles of a row, at the levels of {@link PredictiveDistribution#LEVELS}. */
    static double[] quantiles(CsvTable table, int row) {
        return PredictiveDistribution.LEVELS.stream()
                .mapToDouble(level -> table.number(row, column(level)))
                .toArray();
    }
}
