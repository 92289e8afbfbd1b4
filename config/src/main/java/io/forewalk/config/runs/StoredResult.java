package io.forewalk.config.runs;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Contributions;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.backtest.Order;
import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.HeldBenchmark;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.csv.CsvTable;
import io.forewalk.engine.selection.Selection;
import io.forewalk.engine.trading.Contestant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A finished run's files, on their way back to a result. */
record StoredResult(Path folder, Experiment experiment, ManifestFile manifest) {

    ExperimentResult read() throws IOException {
        List<Instrument> instruments = manifest.tradedInstruments();
        CsvTable forecasts = table("forecasts.csv");
        List<Outcomes> outcomes = outcomes(forecasts, instruments);
        LogTables logs =
                new LogTables(
                        forecasts,
                        table("quantiles.csv"),
                        table("fits.csv"),
                        manifest.firstOrigin(),
                        manifest.fitTimes());
        Scores scores =
                RunFolder.scores(
                        folder,
                        new ScoresFile(
                                Stream.concat(instruments.stream(), manifest.indexHeld().stream())
                                        .toList(),
                                experiment.contestants()));
        return new ExperimentResult(
                experiment,
                outcomes,
                remembering(logs.logs(instruments)),
                backtests(outcomes, scores),
                scores.scorecard(),
                manifest.manifest(),
                scores.tried(),
                selections(),
                held());
    }

    private Optional<HeldBenchmark> held() {
        if (!manifest.digests().containsKey(RunFolder.BENCHMARK)) {
            return Optional.empty();
        }
        Map<String, EquityCurve> curves =
                EquityTable.curves(
                        table(RunFolder.BENCHMARK), BarTimes.clockOf(manifest.tradedInstruments()));
        return curves.entrySet().stream()
                .map(held ->
                        new HeldBenchmark(held.getKey(), manifest.indexHeld(), held.getValue()))
                .findFirst();
    }

    // Folders of earlier versions have no such file.
    private List<Selection> selections() {
        return manifest.digests().containsKey("selection.csv")
                ? SelectionTable.selections(
                        table("selection.csv"),
                        experiment.contestants(),
                        BarTimes.clockOf(manifest.tradedInstruments()),
                        manifest.selectionTimes())
                : List.of();
    }

    // Folders of earlier versions tell only opens and closes, beside the forecasts.
    private List<Outcomes> outcomes(CsvTable forecasts, List<Instrument> instruments) {
        return manifest.digests().containsKey("bars.csv")
                ? BarTable.outcomes(table("bars.csv"), instruments)
                : ForecastTable.outcomes(forecasts, instruments);
    }

    // Folders of earlier versions have no such files.
    private List<ForecastLog> remembering(List<ForecastLog> logs) {
        if (!manifest.digests().containsKey("memory.csv")) {
            return logs;
        }
        CsvTable memory = table("memory.csv");
        CsvTable gates = table("gates.csv");
        return logs.stream()
                .map(log ->
                        log.remembering(
                                MemoryTable.memory(memory, log, GateTable.window(gates, log))))
                .toList();
    }

    private List<BacktestResult> backtests(List<Outcomes> outcomes, Scores scores) {
        CsvTable trades = table("trades.csv");
        CsvTable orders = table("orders.csv");
        Map<String, EquityCurve> curves =
                EquityTable.curves(
                        table("equity.csv"), BarTimes.clockOf(manifest.tradedInstruments()));
        List<StoredBars> bars =
                outcomes.stream().map(o -> new StoredBars(o, manifest.firstOrigin())).toList();
        List<BacktestResult> backtests = new ArrayList<>();
        for (Contestant contestant : experiment.contestants()) {
            String label = contestant.label();
            backtests.add(
                    new BacktestResult(
                            contestant,
                            found(curves, label),
                            tradesOf(trades, label, bars),
                            ordersOf(orders, label, bars),
                            found(scores.costs(), label),
                            contributions(label)));
        }
        return backtests;
    }

    // Folders of earlier versions have no such file.
    private Contributions contributions(String label) {
        return manifest.digests().containsKey("contributions.csv")
                ? ContributionTable.contributions(
                        table("contributions.csv"), label, manifest.tradedInstruments())
                : Contributions.NONE;
    }

    private static <T> T found(Map<String, T> stored, String label) {
        return Optional.ofNullable(stored.get(label)).orElseThrow();
    }

    private static List<Trade> tradesOf(CsvTable table, String label, List<StoredBars> bars) {
        List<Trade> trades = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.text(row, "strategy").equals(label)) {
                trades.add(TradeTable.trade(table, row, barsOf(table, row, bars)));
            }
        }
        return trades;
    }

    private static List<Order> ordersOf(CsvTable table, String label, List<StoredBars> bars) {
        List<Order> orders = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.text(row, "strategy").equals(label)) {
                orders.add(OrderTable.order(table, row, barsOf(table, row, bars)));
            }
        }
        return orders;
    }

    private static StoredBars barsOf(CsvTable table, int row, List<StoredBars> bars) {
        String symbol = table.text(row, "instrument");
        return bars.stream()
                .filter(candidate -> candidate.instrument().symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private CsvTable table(String name) {
        return CsvTable.read(folder.resolve(name));
    }
}
