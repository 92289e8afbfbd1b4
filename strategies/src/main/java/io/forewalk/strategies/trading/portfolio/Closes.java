package io.forewalk.strategies.trading.portfolio;

import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Counts the closes of all instruments together, from the first bar of the prices on. A new count
 * that begins in the middle agrees with an old one, so a refit shifts no calendar.
 */
final class Closes {

    private int count;
    private Instant newest;

    Closes(MarketData known) {
        this.count =
                (int)
                        known.histories().stream()
                                .flatMapToLong(history ->
                                        IntStream.range(0, history.length())
                                                .mapToLong(bar -> history.end(bar).toEpochMilli()))
                                .distinct()
                                .count();
        this.newest = newestOf(known);
    }

    /** Takes note of a close, once. */
    void pass(MarketData known) {
        Instant now = newestOf(known);
        if (now.isAfter(newest)) {
            count++;
            newest = now;
        }
    }

    /** Whether this close is one of every so many. */
    boolean isDue(int every) {
        return count % every == 0;
    }

    /** Whether a bar of the instrument ended at this close. */
    boolean hasBar(PriceHistory history) {
        return history.end(history.last()).equals(newest);
    }

    private static Instant newestOf(MarketData known) {
        return known.histories().stream()
                .map(history -> history.end(history.last()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}
