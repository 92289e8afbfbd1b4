package io.forewalk.engine.market.csv;

/** What is done with a column of adjusted closes. */
public enum PriceAdjustment {
    /** Open, high, low and close are multiplied by adjusted close / close. */
    ADJUSTED,
    /** The prices stay as they were traded. */
    RAW
}
