package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.BarColumns;

/** What one instrument's rows were, with what happened to them on the way. */
record SymbolRows(
        String symbol,
        BarColumns bars,
        Tally withoutPrices,
        Tally withMissingPrices,
        Tally withoutVolume,
        Tally withRoundedVolume,
        Tally withIndianGroups) {

    SymbolRows(String symbol, BarColumns bars) {
        this(symbol, bars, new Tally(), new Tally(), new Tally(), new Tally(), new Tally());
    }
}
