package io.forewalk.reports.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A value of a table or of report.json: what is a number stays one until it is printed. */
public sealed interface Value {

    /** Nothing: a dash on the page, null in JSON. */
    Value MISSING = new Missing();

    /** A number; {@code NaN} is printed as a dash. */
    static Value of(double value) {
        return new Figure(value, false);
    }

    /** A whole number. */
    static Value of(long value) {
        return new Whole(value);
    }

    /** Words. */
    static Value of(String text) {
        return new Text(text);
    }

    /** Yes or no. */
    static Value of(boolean value) {
        return new Truth(value);
    }

    /** A whole number, or nothing. */
    static Value of(OptionalLong value) {
        return value.isPresent() ? new Whole(value.getAsLong()) : MISSING;
    }

    /** A whole number, or nothing. */
    static Value of(OptionalInt value) {
        return value.isPresent() ? new Whole(value.getAsInt()) : MISSING;
    }

    /** Nothing. */
    record Missing() implements Value {}

    /**
     * A number.
     *
     * @param marked whether it is the best of its kind and a test says so
     */
    record Figure(double value, boolean marked) implements Value {}

    /** A whole number. */
    record Whole(long value) implements Value {}

    /** Words. */
    record Text(String text) implements Value {}

    /** The name of something that charts draw in a style of its own. */
    record Named(String text, Style style) implements Value {}

    /**
     * Words on a coloured ground, which says again what they say.
     *
     * @param step from -4, orange, over 0 to 4, blue
     */
    record Shaded(String text, int step) implements Value {
        /** How far the steps go. */
        public static final int MOST = 4;

        public Shaded {
            if (Math.abs(step) > MOST) {
                throw new IllegalArgumentException(
                        "The step (%s) must be within -4..4.".formatted(step));
            }
        }
    }

    /** Yes or no. */
    record Truth(boolean value) implements Value {}

    /** An interval with its bounds. */
    record Range(double low, double high) implements Value {}

    /** A list. */
    record Items(List<Value> items) implements Value {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** Named values, in the order to be shown. */
    record Fields(Map<String, Value> values) implements Value {

        /** No values. */
        public static final Fields NONE = new Fields(Map.of());

        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** These and one more. */
        public Fields with(String key, Value value) {
            var more = new LinkedHashMap<>(values);
            more.put(key, value);
            return new Fields(more);
        }

        /** These and one more number. */
        public Fields with(String key, double value) {
            return with(key, of(value));
        }

        /** These and one more text. */
        public Fields with(String key, String value) {
            return with(key, of(value));
        }
    }
}
