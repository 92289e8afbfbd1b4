package io.forewalk.engine.metrics;

import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.measure.Annualisation;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Finished forecast logs, and what a scorekeeper asks for beside them. */
final class Logs {

    private Logs() {}

    /** A log whose origins go from the first to the last bar. */
    static ForecastLog log(
            PriceHistory history, String name, int firstOrigin, IntFunction<Forecast> forecasts) {
        return log(history, name, OptionalLong.empty(), firstOrigin, forecasts);
    }

    static ForecastLog log(
            PriceHistory history,
            String name,
            OptionalLong seed,
            int firstOrigin,
            IntFunction<Forecast> forecasts) {
        List<LogEntry> entries =
                IntStream.rangeClosed(firstOrigin, history.last())
                        .mapToObj(t -> new LogEntry(t, history.end(t), forecasts.apply(t)))
                        .toList();
        return new ForecastLog(history.instrument(), name, seed, entries, List.of());
    }

    /** The last close for both prices. */
    static ForecastLog naive(PriceHistory history, int firstOrigin) {
        return log(history, "naive", firstOrigin, t -> points(history.close(t), history.close(t)));
    }

    /** The mean log return and the mean log gap over all known bars, as semantics 6 defines it. */
    static ForecastLog drift(PriceHistory history, int firstOrigin) {
        return log(history, "drift", firstOrigin, t -> driftAt(history, t));
    }

    private static Forecast driftAt(PriceHistory history, int origin) {
        double move = 0;
        double gap = 0;
        for (int bar = 0; bar < origin; bar++) {
            move += StrictMath.log(history.close(bar + 1) / history.close(bar));
            gap += StrictMath.log(history.open(bar + 1) / history.close(bar));
        }
        double close = history.close(origin);
        return points(close * StrictMath.exp(gap / origin), close * StrictMath.exp(move / origin));
    }

    static Forecast points(double open, double close) {
        return Forecast.of(
                PredictiveDistribution.ofPoint(open), PredictiveDistribution.ofPoint(close));
    }

    static WalkForward timeline(int initialBars, int every) {
        return new WalkForward(
                TrainingSpan.EXPANDING,
                initialBars,
                0,
                0,
                0,
                0.15,
                new Refit(RefitPolicy.REFIT, every));
    }

    /** Forecasts without strategies. */
    static Evidence evidence(PriceHistory history, int initialBars, List<ForecastLog> logs) {
        return new Evidence(
                MarketData.of(List.of(history)),
                timeline(initialBars, 126),
                logs,
                List.of(),
                Optional.empty());
    }

    static ScoringTerms terms() {
        return new ScoringTerms(
                Annualisation.given(252),
                new StatisticsSettings(),
                new RandomSource(7),
                LedgerReplay.NONE);
    }

    static Scorecard score(Evidence evidence) {
        return Metrics.scorekeeper().scorecard(evidence, terms());
    }

    static ForecastScore find(List<ForecastScore> scores, String forecaster, PriceKind target) {
        return scores.stream()
                .filter(s -> s.forecaster().equals(forecaster) && s.target() == target)
                .findFirst()
                .orElseThrow();
    }
}
