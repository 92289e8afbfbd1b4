package io.forewalk.engine.market.csv;

/** What is done with a jump of prices that looks like a share split. */
public enum Splits {
    /** It stays, with a note. */
    WARN,
    /** All earlier prices are divided and volumes multiplied by the ratio, with a note. */
    ADJUST,
    /** The file is refused. */
    REFUSE
}
