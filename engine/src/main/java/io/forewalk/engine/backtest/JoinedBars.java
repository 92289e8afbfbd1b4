package io.forewalk.engine.backtest;

import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.List;

/**
 * Puts a series on the closes of an account that does not trade it by time: bars that end between
 * two closes become one, with the first open and the last close. Bars up to the first close stay.
 */
record JoinedBars(List<Instant> times) {

    /** The bars of a series, at most one between two closes; those after the last close are cut. */
    PriceHistory of(PriceHistory history) {
        PriceHistory.Builder joined = PriceHistory.builder(history.instrument());
        int bar = 0;
        while (bar < history.length() && !history.end(bar).isAfter(times.getFirst())) {
            joined.add(history.bar(bar));
            bar++;
        }
        for (Instant time : times) {
            int first = bar;
            while (bar < history.length() && !history.end(bar).isAfter(time)) {
                bar++;
            }
            if (bar > first) {
                joined.add(merged(history, first, bar - 1));
            }
        }
        return joined.build();
    }

    private static Bar merged(PriceHistory history, int first, int last) {
        double high = history.high(first);
        double low = history.low(first);
        double volume = history.volume(first);
        for (int bar = first + 1; bar <= last; bar++) {
            high = Math.max(high, history.high(bar));
            low = Math.min(low, history.low(bar));
            volume += history.volume(bar);
        }
        return new Bar(
                history.end(last), history.open(first), high, low, history.close(last), volume);
    }
}
