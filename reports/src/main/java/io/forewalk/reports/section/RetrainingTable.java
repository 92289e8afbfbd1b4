package io.forewalk.reports.section;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;

/** A row for each way to retrain a model, on each instrument and with each seed. */
final class RetrainingTable {

    private static final String MEANING = "Root mean squared error of returns over the naive’s";

    private final ExperimentResult result;
    private final Cast cast;
    private final List<ForecasterEntry> entries;
    private final List<String> strategies;

    private RetrainingTable(ExperimentResult result, List<ForecasterEntry> entries) {
        this.result = result;
        this.cast = Cast.of(result);
        this.entries = entries;
        this.strategies = strategiesOnAll();
    }

    static TableData of(ExperimentResult result, List<ForecasterEntry> entries, String key) {
        return new RetrainingTable(result, entries).table(key);
    }

    private TableData table(String key) {
        List<List<Value>> rows = new ArrayList<>();
        for (ForecasterEntry entry : entries) {
            logs(entry).forEach(log -> rows.add(row(entry, log)));
        }
        return TableData.of(key, "Ways to retrain", columns(), rows)
                .remarking(
                        "Seconds are wall time and come from the manifest; the first fits of a run"
                                + " also pay for its start. An entry’s first training is always a"
                                + " fit from fresh weights, drawn by its own name: entries differ a"
                                + " little even where they do the same.");
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("forecaster", "Forecaster"));
        columns.add(Column.of("instrument", "Instrument").in(whereIf(result.outcomes().size())));
        int seeds = result.experiment().seeds().size();
        columns.add(Column.of("seed", "Seed", Unit.COUNT).in(whereIf(seeds)));
        columns.add(Column.of("mode", "Mode"));
        columns.add(Column.of("every", "Every", Unit.BARS));
        columns.add(Column.of("closeError", "Close error", Unit.FINE_RATIO).meaning(MEANING));
        columns.add(Column.of("openError", "Open error", Unit.FINE_RATIO).meaning(MEANING));
        for (String strategy : strategies) {
            String key = strategies.size() == 1 ? "finalEquity" : "finalEquity " + strategy;
            columns.add(Column.of(key, "Final equity of " + strategy, Unit.MONEY));
        }
        columns.add(Column.of("fits", "Fits", Unit.COUNT));
        columns.add(Column.of("updates", "Updates", Unit.COUNT));
        columns.add(Column.of("seconds", "Training", Unit.SECONDS).in(Place.PAGE));
        columns.add(Column.of("perFit", "Per fit", Unit.FINE_SECONDS).in(Place.PAGE));
        columns.add(Column.of("perUpdate", "Per update", Unit.FINE_SECONDS).in(Place.PAGE));
        return columns;
    }

    private static Place whereIf(int several) {
        return several > 1 ? Place.FRONT : Place.JSON;
    }

    private List<Value> row(ForecasterEntry entry, ForecastLog log) {
        List<Value> row = new ArrayList<>();
        Effort effort = Effort.of(entry, List.of(log));
        row.add(cast.named(entry.name()));
        row.add(Value.of(log.instrument().symbol()));
        row.add(Value.of(log.seed()));
        row.add(effort.mode());
        row.add(effort.every());
        row.add(Value.of(error(log, PriceKind.CLOSE)));
        row.add(Value.of(error(log, PriceKind.OPEN)));
        strategies.forEach(strategy -> row.add(Value.of(finalEquity(strategy, log))));
        row.add(Value.of(effort.fits().count()));
        row.add(Value.of(effort.updates().count()));
        row.add(Value.of(effort.seconds()));
        row.add(Value.of(effort.fits().mean()));
        row.add(Value.of(effort.updates().mean()));
        return row;
    }

    private double error(ForecastLog log, PriceKind target) {
        return result.scorecard().forecasts().stream()
                .filter(score -> score.target() == target)
                .filter(score -> score.forecaster().equals(log.forecaster()))
                .filter(score -> score.instrument().equals(log.instrument()))
                .filter(score -> score.seed().equals(log.seed()))
                .mapToDouble(score -> score.value(Keys.RELATIVE_RETURN_RMSE))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The strategies that each of the entries drives. */
    private List<String> strategiesOnAll() {
        return result.backtests().stream()
                .map(backtest -> backtest.contestant().name())
                .distinct()
                .filter(name -> entries.stream().allMatch(entry -> isDriven(name, entry)))
                .toList();
    }

    private boolean isDriven(String strategy, ForecasterEntry entry) {
        return logs(entry).stream().allMatch(log -> !Double.isNaN(finalEquity(strategy, log)));
    }

    private double finalEquity(String strategy, ForecastLog log) {
        return result.backtests().stream()
                .filter(backtest -> backtest.contestant().name().equals(strategy))
                .filter(backtest -> backtest.contestant().forecaster().equals(log.forecaster()))
                .filter(backtest -> backtest.contestant().seed().equals(log.seed()))
                .mapToDouble(RetrainingTable::finalEquity)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double finalEquity(BacktestResult backtest) {
        return backtest.curve().equity(backtest.curve().length() - 1);
    }

    private List<ForecastLog> logs(ForecasterEntry entry) {
        return result.logs().stream().filter(log -> log.forecaster().equals(entry.name())).toList();
    }
}
