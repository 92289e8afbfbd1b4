package io.forewalk.engine.experiment;

import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketDataException;
import io.forewalk.engine.market.MarketDataException.Problem;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether an index can be held over the span.
 *
 * @param index not traded, held by the benchmark alone
 * @param file where it came from
 * @param firstOrigin where the accounts start
 * @param last end of the newest bar of the traded instruments
 */
record IndexCover(PriceHistory index, String file, Instant firstOrigin, Instant last) {

    /** The cover of the index that is the benchmark; empty if none is. */
    static Optional<IndexCover> of(Experiment experiment, MarketData market) {
        return experiment.benchmarkOver(market).index().map(index -> of(experiment, market, index));
    }

    private static IndexCover of(Experiment experiment, MarketData market, PriceHistory index) {
        String symbol = index.instrument().symbol();
        int origin = experiment.walkForward().initialBars() - 1;
        return new IndexCover(
                index,
                market.files().stream()
                        .filter(candidate -> candidate.symbols().contains(symbol))
                        .map(candidate -> candidate.path())
                        .findFirst()
                        .orElse(symbol),
                market.histories().stream()
                        .map(history -> history.end(origin))
                        .max(Instant::compareTo)
                        .orElseThrow(),
                market.histories().stream()
                        .map(history -> history.end(history.last()))
                        .max(Instant::compareTo)
                        .orElseThrow());
    }

    /**
     * Refuses an index that begins after the accounts start, or has no bar while they run.
     *
     * @throws MarketDataException with both days
     */
    void require() {
        if (index.length() == 0) {
            throw refused("The index %s has no bar on the days asked for.".formatted(symbol()));
        }
        if (index.lastEndedAt(firstOrigin) < 0) {
            throw refused(
                    "The index %s begins on %s; it must not begin after the first origin, %s."
                            .formatted(symbol(), index.date(0), day(firstOrigin)));
        }
        if (index.lastEndedAt(last) == index.lastEndedAt(firstOrigin)) {
            throw refused(
                    "The index %s ends on %s; it must have bars after the first origin, %s."
                            .formatted(symbol(), index.date(index.last()), day(firstOrigin)));
        }
    }

    private String symbol() {
        return index.instrument().symbol();
    }

    // A bar that ends at midnight is one of the day before.
    private LocalDate day(Instant end) {
        return LocalDate.ofInstant(end.minusMillis(1), index.instrument().zone());
    }

    private MarketDataException refused(String text) {
        return new MarketDataException(List.of(new Problem(file, 0, 0, text)));
    }
}
