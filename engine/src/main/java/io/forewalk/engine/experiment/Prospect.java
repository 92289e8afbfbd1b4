package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.task.TaskRunner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What comes after the last bar: the next prices by models fitted on all that is known, and what
 * each strategy, with the position that it has come to, would do at the next open.
 *
 * @param forecasts one per instrument, forecaster or combination, and seed, in file order
 * @param moves one per contestant and instrument, in file order
 */
public record Prospect(List<NextForecast> forecasts, List<NextMove> moves) {

    public Prospect {
        forecasts = List.copyOf(forecasts);
        moves = List.copyOf(moves);
    }

    /**
     * The forecast of the bar after the last one.
     *
     * @param seed empty where chance plays no part
     * @param known end of the last bar known
     * @param failure why there is no model, empty if there is one
     */
    public record NextForecast(
            Instrument instrument,
            String forecaster,
            OptionalLong seed,
            Instant known,
            Forecast forecast,
            String failure) {}

    /**
     * The prospect of an experiment.
     *
     * @param walked the logs of the forecasters over the whole span; none where no strategy and no
     *     combination reads forecasts
     * @param fresh the logs of fits at the last bar, one per task
     * @param runner where contestants trade
     */
    public static Prospect of(
            Experiment experiment,
            MarketData market,
            List<ForecastLog> walked,
            List<ForecastLog> fresh,
            TaskRunner runner) {
        List<ForecastLog> logs =
                walked.isEmpty()
                        ? fresh
                        : experiment.withCombinations(joined(walked, fresh), market);
        MarketData next = NextBar.addedTo(market);
        Span span = Span.of(experiment, next);
        List<BacktestResult> results = new Arena(experiment, next, span, logs).contest(runner);
        return new Prospect(
                logs.stream().map(log -> forecastOf(log, fresh)).toList(),
                results.stream().flatMap(result -> moves(result, market)).toList());
    }

    /** Whether an experiment's prospect depends on the forecasts of the whole span. */
    public static boolean needsWalk(Experiment experiment) {
        return !experiment.combinations().isEmpty()
                || experiment.strategies().stream()
                        .anyMatch(entry ->
                                !entry.forecasters().isEmpty()
                                        || !entry.strategy().namedForecasters().isEmpty());
    }

    /** The logs of the span, each with the fresh forecast in the place of its last one. */
    private static List<ForecastLog> joined(List<ForecastLog> walked, List<ForecastLog> fresh) {
        List<ForecastLog> logs = new ArrayList<>();
        for (ForecastLog last : fresh) {
            ForecastLog log = logOf(last, walked);
            List<LogEntry> entries = new ArrayList<>(log.entries());
            entries.set(entries.size() - 1, last.entries().getFirst());
            logs.add(
                    new ForecastLog(
                            log.instrument(), log.forecaster(), log.seed(), entries, log.fits()));
        }
        return logs;
    }

    private static ForecastLog logOf(ForecastLog same, List<ForecastLog> logs) {
        return logs.stream()
                .filter(log -> log.forecaster().equals(same.forecaster()))
                .filter(log -> log.instrument().equals(same.instrument()))
                .filter(log -> log.seed().equals(same.seed()))
                .findFirst()
                .orElseThrow();
    }

    private static NextForecast forecastOf(ForecastLog log, List<ForecastLog> fresh) {
        LogEntry last = log.entries().getLast();
        String failure =
                fresh.stream()
                        .filter(fit -> fit.forecaster().equals(log.forecaster()))
                        .filter(fit -> fit.instrument().equals(log.instrument()))
                        .filter(fit -> fit.seed().equals(log.seed()))
                        .map(fit -> fit.fits().getFirst().failure())
                        .findFirst()
                        .orElse("");
        return new NextForecast(
                log.instrument(),
                log.forecaster(),
                log.seed(),
                last.known(),
                last.forecast(),
                failure);
    }

    private static Stream<NextMove> moves(BacktestResult result, MarketData market) {
        Instant last =
                market.histories().stream()
                        .map(history -> history.end(history.last()))
                        .max(Instant::compareTo)
                        .orElseThrow();
        return market.histories().stream()
                .map(PriceHistory::instrument)
                .map(instrument -> NextMove.of(result, instrument, last));
    }
}
