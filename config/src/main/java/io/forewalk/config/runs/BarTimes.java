package io.forewalk.config.runs;

import io.forewalk.engine.market.Instrument;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How the end of a bar is written: the date of a daily bar, the instant in UTC of a shorter one.
 */
final class BarTimes {

    private BarTimes() {}

    /**
     * How the closes of an account are written that trades several instruments: as dates if all of
     * them are daily in one zone, as instants otherwise.
     */
    static Instrument clockOf(List<Instrument> traded) {
        Instrument first = traded.getFirst();
        boolean dates = traded.stream().allMatch(i -> i.isDaily() && i.zone().equals(first.zone()));
        return dates ? first : new Instrument("", "", ZoneOffset.UTC, Duration.ZERO);
    }

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
