package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.walkforward.Fold;
import java.time.Instant;
import java.util.List;

/**
 * When a backtest starts and at which closes a strategy may choose its parameters anew.
 *
 * @param cuts ends of the bars at which the folds are cut, in time order; the first is the first
 *     origin, where the account starts
 */
public record BacktestSpan(List<Instant> cuts) {

    public BacktestSpan {
        cuts = List.copyOf(cuts);
        if (cuts.isEmpty()) {
            throw new IllegalArgumentException("The span (no cut) must have a first origin.");
        }
        for (int i = 1; i < cuts.size(); i++) {
            if (!cuts.get(i).isAfter(cuts.get(i - 1))) {
                throw new IllegalArgumentException(
                        "The cut (%s) must be later than the one before (%s)."
                                .formatted(cuts.get(i), cuts.get(i - 1)));
            }
        }
    }

    /** A span of one fold. */
    public static BacktestSpan startingAt(Instant firstOrigin) {
        return new BacktestSpan(List.of(firstOrigin));
    }

    /** The span of a walk-forward run whose folds count the bars of this history. */
    public static BacktestSpan of(List<Fold> folds, PriceHistory history) {
        return new BacktestSpan(folds.stream().map(fold -> history.end(fold.cut())).toList());
    }

    /** The close at which the account starts and the first decision is made. */
    public Instant firstOrigin() {
        return cuts.getFirst();
    }
}
