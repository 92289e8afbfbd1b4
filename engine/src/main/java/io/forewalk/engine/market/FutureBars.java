package io.forewalk.engine.market;

import io.forewalk.engine.market.MarketNote.Kind;
import java.time.Instant;
import java.util.Optional;

/** Tells of bars that cannot have happened yet; who asks says what time it is. */
final class FutureBars {

    private FutureBars() {}

    /** A note if bars begin after the instant. */
    static Optional<MarketNote> note(PriceHistory history, Instant present) {
        Instant latestEnd = present.plus(history.instrument().barLength());
        int first = history.lastEndedAt(latestEnd) + 1;
        int count = history.length() - first;
        if (count == 0) {
            return Optional.empty();
        }
        String text =
                "%d %s in the future (first %s, last %s)."
                        .formatted(
                                count,
                                count == 1 ? "bar lies" : "bars lie",
                                history.date(first),
                                history.date(history.last()));
        return Optional.of(new MarketNote(Kind.FUTURE_DATES, history.instrument().symbol(), text));
    }
}
