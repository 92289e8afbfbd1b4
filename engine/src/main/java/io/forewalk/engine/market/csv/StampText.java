package io.forewalk.engine.market.csv;

import java.time.Instant;
import java.time.LocalDate;

/** Writes the moments of rows: a date for daily ones, else the instant. */
record StampText(boolean daily) {

    String of(long stamp) {
        return daily
                ? LocalDate.ofEpochDay(Math.floorDiv(stamp, Stamp.DAY_MILLIS)).toString()
                : Instant.ofEpochMilli(stamp).toString();
    }
}
