package io.forewalk.engine.market.csv;

/** Which moment of an intraday bar its time names; a date alone always means the whole day. */
public enum Timestamps {
    /** The moment it begins. */
    START,
    /** The moment it ends. */
    END
}
