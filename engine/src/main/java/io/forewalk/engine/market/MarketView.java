package io.forewalk.engine.market;

import java.io.Serializable;

/**
 * One instrument's history and, beside it, the others'.
 *
 * @param target the instrument to be forecast
 * @param others the rest of the market, cut at the same instant, not at the same row
 */
public record MarketView(PriceHistory target, MarketData others) implements Serializable {

    /** A view of one instrument alone. */
    public static MarketView of(PriceHistory target) {
        return new MarketView(target, MarketData.of(java.util.List.of()));
    }

    /** All that was known at the end of the target's bar. */
    public MarketView upTo(int bar) {
        return new MarketView(target.upTo(bar), others.upTo(target.end(bar)));
    }
}
