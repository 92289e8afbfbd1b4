package io.forewalk.config.runs;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Contributions;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.csv.CsvTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code contributions.csv}: what each of several instruments had brought each contestant by the
 * last close of a month and by the last of all.
 */
final class ContributionTable {

    private ContributionTable() {}

    static CsvTable of(ExperimentResult result) {
        CsvTable.Builder table = CsvTable.withColumns("strategy", "instrument", "time", "profit");
        Instrument clock =
                BarTimes.clockOf(result.outcomes().stream().map(Outcomes::instrument).toList());
        for (BacktestResult backtest : result.backtests()) {
            Contributions months = backtest.contributions().monthly();
            for (int i = 0; i < months.instruments().size(); i++) {
                for (int close = 0; close < months.times().size(); close++) {
                    table.text(backtest.contestant().label())
                            .text(months.instruments().get(i).symbol())
                            .text(BarTimes.text(clock, months.times().get(close)))
                            .number(months.profit(i, close));
                }
            }
        }
        return table.build();
    }

    /** The months of one contestant. */
    static Contributions contributions(CsvTable table, String label, List<Instrument> traded) {
        List<Instrument> instruments = new ArrayList<>();
        List<Instant> times = new ArrayList<>();
        List<double[]> profits = new ArrayList<>();
        for (Instrument instrument : traded) {
            List<Integer> rows = rowsOf(table, label, instrument);
            if (!rows.isEmpty()) {
                instruments.add(instrument);
                profits.add(
                        rows.stream().mapToDouble(row -> table.number(row, "profit")).toArray());
                times.clear();
                rows.forEach(row ->
                        times.add(
                                BarTimes.parse(BarTimes.clockOf(traded), table.text(row, "time"))));
            }
        }
        return Contributions.of(instruments, times, profits.toArray(double[][]::new));
    }

    private static List<Integer> rowsOf(CsvTable table, String label, Instrument instrument) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.text(row, "strategy").equals(label)
                    && table.text(row, "instrument").equals(instrument.symbol())) {
                rows.add(row);
            }
        }
        return rows;
    }
}
