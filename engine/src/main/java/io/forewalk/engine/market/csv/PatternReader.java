package io.forewalk.engine.market.csv;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the form that the settings name in {@code dateFormat}, with English month names. */
record PatternReader(String form, DateTimeFormatter formatter) implements DateReader {

    /**
     * A reader of a pattern such as {@code d/M/yyyy HH:mm}.
     *
     * @throws IllegalArgumentException if it is no pattern of {@link DateTimeFormatter}
     */
    static PatternReader of(String pattern) {
        // Strict resolving, which refuses 31 February, takes only the proleptic year.
        var formatter =
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern.replace('y', 'u'))
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT);
        return new PatternReader(pattern, formatter);
    }

    @Override
    public boolean read(char[] text, int from, int to, Stamp stamp) {
        TemporalAccessor parsed = parse(new String(text, from, to - from).strip());
        LocalDate date = parsed == null ? null : parsed.query(TemporalQueries.localDate());
        if (parsed == null || date == null) {
            return false;
        }
        LocalTime time = parsed.query(TemporalQueries.localTime());
        ZoneOffset offset = parsed.query(TemporalQueries.offset());
        stamp.day = date.toEpochDay();
        stamp.timed = time != null;
        stamp.millisOfDay = time == null ? 0 : time.get(ChronoField.MILLI_OF_DAY);
        stamp.zoned = offset != null;
        stamp.offsetMillis = offset == null ? 0 : offset.getTotalSeconds() * 1000L;
        return true;
    }

    boolean timed() {
        return letters().matches(".*[HhKk].*");
    }

    boolean zoned() {
        return letters().matches(".*[XxZO].*");
    }

    private String letters() {
        return form.replaceAll("'[^']*'", "");
    }

    private @Nullable TemporalAccessor parse(String text) {
        var position = new ParsePosition(0);
        TemporalAccessor unresolved = formatter.parseUnresolved(text, position);
        if (unresolved == null
                || position.getErrorIndex() >= 0
                || position.getIndex() < text.length()) {
            return null;
        }
        try {
            return formatter.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            return null;
        }
    }
}
