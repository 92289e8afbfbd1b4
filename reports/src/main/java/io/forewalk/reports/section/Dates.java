package io.forewalk.reports.section;

import io.forewalk.engine.market.Instrument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Bars as people date them: daily ones by their day, others by the instant of their end in UTC. */
public final class Dates {

    private Dates() {}

    /** The local day to which a bar with this end belongs. */
    public static LocalDate day(Instant end, Instrument instrument) {
        return LocalDate.ofInstant(end.minusMillis(1), instrument.zone());
    }

    /** The date of a daily bar, or the instant of another one's end, as text. */
    public static String text(Instant end, Instrument instrument) {
        if (end.equals(Instant.MAX)) {
            return "";
        }
        return instrument.isDaily()
                ? day(end, instrument).toString()
                : end.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The place of a bar on a time axis that is read as UTC, in milliseconds of the epoch. */
    public static double millis(Instant end, Instrument instrument) {
        return instrument.isDaily()
                ? day(end, instrument).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli()
                : end.toEpochMilli();
    }
}
