package io.forewalk.engine.forecast;

import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;

/**
 * What a fit may learn from: bars {@code firstBar} to the last one known. Purge and embargo are
 * already taken off. The usable training pairs are (s, s + h) with both bars inside, for each step
 * h that is to be forecast.
 *
 * @param firstBar nothing before it is read in training
 * @param random chance for this fit alone
 * @param validationShare last share of the window, in time order, for early stopping
 * @param horizon bars ahead that the model will be asked for
 */
public record TrainingWindow(
        MarketView known, int firstBar, RandomSource random, double validationShare, int horizon) {

    /** A window for models that forecast the next bar alone. */
    public TrainingWindow(
            MarketView known, int firstBar, RandomSource random, double validationShare) {
        this(known, firstBar, random, validationShare, 1);
    }

    /** The history to be learnt, of which bars before {@link #firstBar} are not to be read. */
    public PriceHistory target() {
        return known.target();
    }

    /** Bars in the window. */
    public int length() {
        return target().length() - firstBar;
    }
}
