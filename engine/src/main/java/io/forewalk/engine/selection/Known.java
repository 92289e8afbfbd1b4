package io.forewalk.engine.selection;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Prices and forecasts of a stretch of time; nothing outside it can be read. */
record Known(MarketData market, List<ForecastLog> logs) {

    /** What was known at an instant. */
    static Known upTo(Instant last, MarketData market, List<ForecastLog> logs) {
        return new Known(market.upTo(last), logs.stream().map(log -> log.upTo(last)).toList());
    }

    /** The same without the bars that ended before an instant. */
    Known from(Instant first) {
        List<PriceHistory> kept = new ArrayList<>();
        for (PriceHistory history : market.histories()) {
            int start = startOf(history, first);
            if (start <= history.last()) {
                kept.add(history.between(start, history.last()));
            }
        }
        return new Known(
                MarketData.of(kept),
                logs.stream()
                        .map(log -> without(log, startOf(market.history(log.instrument()), first)))
                        .toList());
    }

    private static int startOf(PriceHistory history, Instant first) {
        int newest = history.lastEndedAt(first);
        boolean exact = newest >= 0 && history.end(newest).equals(first);
        return exact ? newest : newest + 1;
    }

    /** A log whose origins count the bars of the shorter history. */
    private static ForecastLog without(ForecastLog log, int start) {
        List<LogEntry> entries =
                log.entries().stream()
                        .filter(entry -> entry.origin() >= start)
                        .map(entry ->
                                new LogEntry(
                                        entry.origin() - start, entry.known(), entry.forecast()))
                        .toList();
        return new ForecastLog(log.instrument(), log.forecaster(), log.seed(), entries, List.of());
    }
}
