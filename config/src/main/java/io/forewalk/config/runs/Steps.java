package io.forewalk.config.runs;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.market.csv.CsvTable;
import java.util.ArrayList;
import java.util.List;

/** The last column of forecasts and quantiles, which only a horizon above 1 has: {@code step}. */
final class Steps {

    private static final String COLUMN = "step";

    private Steps() {}

    /** Whether more than the next bar is forecast. */
    static boolean areSeveral(ExperimentResult result) {
        return result.experiment().walkForward().horizon() > 1;
    }

    static String[] columns(boolean several, List<String> others) {
        List<String> columns = new ArrayList<>(others);
        if (several) {
            columns.add(COLUMN);
        }
        return columns.toArray(String[]::new);
    }

    static void add(CsvTable.Builder table, boolean several, int step) {
        if (several) {
            table.text(Integer.toString(step));
        }
    }

    /** The step of a row, counted from 1. */
    static int of(CsvTable table, int row) {
        return table.header().contains(COLUMN) ? Integer.parseInt(table.text(row, COLUMN)) : 1;
    }
}
