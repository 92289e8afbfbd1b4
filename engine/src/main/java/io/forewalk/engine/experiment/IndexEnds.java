package io.forewalk.engine.experiment;

import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells of an index that ends before the prices: from there on it counts at its last close. */
final class IndexEnds {

    private IndexEnds() {}

    /** A note per index that has fewer days than the instrument that goes on longest. */
    static List<MarketNote> of(List<PriceHistory> histories, List<PriceHistory> indices) {
        Stream<PriceHistory> known = histories.stream().filter(history -> history.length() > 0);
        return known.max(Comparator.comparing(IndexEnds::end)).stream()
                .flatMap(longest ->
                        indices.stream()
                                .filter(index -> index.length() > 0)
                                .filter(index -> barsAfter(index, longest) > 0)
                                .map(index -> note(index, longest)))
                .toList();
    }

    private static MarketNote note(PriceHistory index, PriceHistory longest) {
        int bars = barsAfter(index, longest);
        return new MarketNote(
                MarketNote.Kind.INDEX_ENDS,
                index.instrument().symbol(),
                "The index ends on %s, the prices on %s; over the last %s it is held at its last close."
                        .formatted(
                                index.date(index.last()),
                                longest.date(longest.last()),
                                bars == 1 ? "bar" : bars + " bars"));
    }

    // By days: an index of another place closes at another hour.
    private static int barsAfter(PriceHistory index, PriceHistory history) {
        int bar = history.last();
        while (bar >= 0 && history.date(bar).isAfter(index.date(index.last()))) {
            bar--;
        }
        return history.last() - bar;
    }

    private static Instant end(PriceHistory history) {
        return history.end(history.last());
    }
}
