package io.forewalk.engine.forecast;

import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;

/**
 * What a fit may learn from: bars {@code firstBar} to the last one known. Purge and embargo are
 * already taken off. The usable training pairs are (s, s + 1) with both bars inside.
 *
 * @param firstBar nothing before it is read in training
 * @param random chance for this fit alone
 * @param validationShare last share of the window, in time order, for early stopping
 */
public record TrainingWindow(
        MarketView known, int firstBar, RandomSource random, double validationShare) {

    /** The history to be learnt, of which bars before {@link #firstBar} are not to be read. */
    public PriceHistory target() {
        return known.target();
    }

    /** Bars in the window. */
    public int length() {
        return target().length() - firstBar;
    }
}
