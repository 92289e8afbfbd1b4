package io.forewalk.engine.experiment;

import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.List;

/**
 * A bar that has not happened: its prices are the last close, so that an order that waits for it
 * gets a size.
 */
final class NextBar {

    private NextBar() {}

    /** The market with one more bar for each instrument whose history goes on to the last end. */
    static MarketData addedTo(MarketData market) {
        Instant last =
                market.histories().stream()
                        .map(history -> history.end(history.last()))
                        .max(Instant::compareTo)
                        .orElseThrow();
        List<PriceHistory> histories =
                market.histories().stream()
                        .map(history ->
                                history.end(history.last()).equals(last) ? added(history) : history)
                        .toList();
        return MarketData.of(histories);
    }

    private static PriceHistory added(PriceHistory history) {
        PriceHistory.Builder builder = PriceHistory.builder(history.instrument());
        for (int bar = 0; bar < history.length(); bar++) {
            builder.add(history.bar(bar));
        }
        double close = history.close(history.last());
        Instant end = history.end(history.last()).plus(history.instrument().barLength());
        return builder.add(new Bar(end, close, close, close, close, Double.NaN)).build();
    }
}
