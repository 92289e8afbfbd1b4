package io.forewalk.config.runs;

import io.forewalk.engine.market.Instrument;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How the end of a bar is written: the date of a daily bar, the instant in UTC of a shorter one.
 */
final class BarTimes {

    private BarTimes() {}

    static String text(Instrument instrument, Instant end) {
        return instrument.isDaily()
                ? LocalDate.ofInstant(end.minusMillis(1), instrument.zone()).toString()
                : end.toString();
    }

    static Instant parse(Instrument instrument, String text) {
        return instrument.isDaily()
                ? LocalDate.parse(text).plusDays(1).atStartOfDay(instrument.zone()).toInstant()
                : Instant.parse(text);
    }
}
