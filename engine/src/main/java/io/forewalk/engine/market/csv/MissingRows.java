package io.forewalk.engine.market.csv;

/** What is done with a row that lacks some of its prices. */
public enum MissingRows {
    /** The file is refused. */
    REFUSE,
    /** The row is left out, with a note. */
    DROP
}
