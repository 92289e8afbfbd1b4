package io.forewalk.engine.market;

import java.io.Serializable;

/**
 * Something a reader of the report should know about the prices.
 *
 * @param symbol the instrument it is about
 * @param text one sentence with count and first and last line or date
 */
public record MarketNote(Kind kind, String symbol, String text) implements Serializable {

    /**
     * What sort of note it is; a suspected split that is still in the prices gets a banner and a
     * line in the verdict.
     */
    public enum Kind {
        REPAIRED,
        GAP,
        SPLIT_SUSPECTED,
        SPLIT_ADJUSTED,
        OUTSIDE_RANGE,
        MISSING_VOLUME,
        FUTURE_DATES,
        ADJUSTED,
        IGNORED_COLUMNS,
        CALENDAR,
        INDEX_ENDS
    }
}
