package io.forewalk.engine.market.csv;

/** Where the columns' names stand. */
public enum HeaderLine {
    /** In the first line. */
    FIRST_LINE,
    /** Nowhere: the first line is data already, and {@code columns} has the names. */
    NONE
}
