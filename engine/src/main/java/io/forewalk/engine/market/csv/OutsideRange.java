package io.forewalk.engine.market.csv;

/** What is done with an open or close that lies outside low to high. */
public enum OutsideRange {
    /** It stays, with a note. */
    WARN,
    /** The file is refused. */
    REFUSE,
    /** It is moved to the nearer of low and high, with a note. */
    CLAMP
}
