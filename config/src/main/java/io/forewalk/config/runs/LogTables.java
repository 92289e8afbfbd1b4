package io.forewalk.config.runs;

import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.csv.CsvTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a run that together hold its forecast logs.
 *
 * @param firstOrigin index of the first origin in each history
 * @param fitTimes of all fits, in the order of {@code fits.csv}
 */
record LogTables(
        CsvTable forecasts,
        CsvTable quantiles,
        CsvTable fits,
        int firstOrigin,
        List<Duration> fitTimes) {

    /** What stands in the first three columns of every table. */
    private record Key(String symbol, String forecaster, String seed) {

        static Key of(CsvTable table, int row) {
            return new Key(
                    table.text(row, "instrument"),
                    table.text(row, "forecaster"),
                    table.text(row, "seed"));
        }
    }

    /** The logs, in the order in which they were written. */
    List<ForecastLog> logs(List<Instrument> instruments) {
        Map<Key, List<FitMark>> marks = marks();
        List<ForecastLog> logs = new ArrayList<>();
        entries(instruments)
                .forEach((key, entries) ->
                        logs.add(
                                new ForecastLog(
                                        instrument(instruments, key.symbol()),
                                        key.forecaster(),
                                        SeedCell.parse(key.seed()),
                                        entries,
                                        marks.getOrDefault(key, List.of()))));
        return logs;
    }

    private Map<Key, List<LogEntry>> entries(List<Instrument> instruments) {
        Map<Key, List<LogEntry>> entries = new LinkedHashMap<>();
        for (int row = 0; row < forecasts.rows(); row++) {
            Key key = Key.of(forecasts, row);
            List<LogEntry> log = entries.computeIfAbsent(key, k -> new ArrayList<>());
            Instrument instrument = instrument(instruments, key.symbol());
            if (Steps.of(forecasts, row) > 1) {
                continue;
            }
            log.add(
                    new LogEntry(
                            firstOrigin + log.size(),
                            BarTimes.parse(instrument, forecasts.text(row, "origin")),
                            forecast(row)));
        }
        return entries;
    }

    /** The forecast whose first step stands in a row; the rows below it hold the others. */
    private Forecast forecast(int row) {
        List<Step> steps = new ArrayList<>();
        int at = row;
        do {
            steps.add(
                    new Step(
                            distribution(at, "open", 2 * at),
                            distribution(at, "close", 2 * at + 1)));
            at++;
        } while (at < forecasts.rows() && Steps.of(forecasts, at) > 1);
        return new Forecast(steps);
    }

    private PredictiveDistribution distribution(int row, String price, int quantileRow) {
        return PredictiveDistribution.ofStored(
                forecasts.number(row, price),
                forecasts.number(row, price + "_sd"),
                QuantileTable.quantiles(quantiles, quantileRow));
    }

    private Map<Key, List<FitMark>> marks() {
        Map<Key, List<FitMark>> marks = new LinkedHashMap<>();
        for (int row = 0; row < fits.rows(); row++) {
            marks.computeIfAbsent(Key.of(fits, row), key -> new ArrayList<>())
                    .add(FitTable.mark(fits, row, fitTimes.get(row)));
        }
        return marks;
    }

    private static Instrument instrument(List<Instrument> instruments, String symbol) {
        return instruments.stream()
                .filter(instrument -> instrument.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }
}
