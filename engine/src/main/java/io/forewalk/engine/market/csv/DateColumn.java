package io.forewalk.engine.market.csv;

/**
 * How the date column is read.
 *
 * @param daily whether the cells name days, not moments
 * @param zoned whether every cell says its offset from UTC
 * @param decidedBy line that settled the form, 0 if it was never in doubt
 */
record DateColumn(DateReader reader, boolean daily, boolean zoned, int decidedBy) {

    /**
     * Days: their local midnight as if in UTC. Moments: with an offset the instant, else as if in
     * UTC.
     */
    long millis(Stamp stamp) {
        if (daily) {
            return stamp.day * Stamp.DAY_MILLIS;
        }
        return stamp.localMillis() - (zoned ? stamp.offsetMillis : 0);
    }
}
