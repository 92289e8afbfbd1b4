package io.forewalk.engine.market.csv;

/** What a cell of the date column says; filled anew by each reading. */
final class Stamp {

    static final long DAY_MILLIS = 86_400_000L;

    /** Days since 1970-01-01, as written. */
    long day;

    /** Time of day as written, 0 without one. */
    long millisOfDay;

    /** Whether a time of day was written. */
    boolean timed;

    /** Whether an offset from UTC was written. */
    boolean zoned;

    /** The offset from UTC, 0 without one. */
    long offsetMillis;

    /** The written day and time, as if in UTC. */
    long localMillis() {
        return day * DAY_MILLIS + millisOfDay;
    }
}
