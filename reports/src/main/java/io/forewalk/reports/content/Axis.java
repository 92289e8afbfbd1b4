package io.forewalk.reports.content;

import java.util.List;

/**
 * An axis of a chart.
 *
 * @param title with the unit in words
 * @param unit of its numbers
 * @param categories names of the places 0, 1, ... of a category axis, empty otherwise
 */
public record Axis(String title, Unit unit, Scale scale, List<String> categories) {

    /** How numbers become places. */
    public enum Scale {
        TIME,
        LINEAR,
        /** Logarithmic at first; the page lets the reader switch. */
        LOG,
        CATEGORY
    }

    public Axis {
        categories = List.copyOf(categories);
    }

    /** An axis of dates or instants. */
    public static Axis time() {
        return new Axis("", Unit.TIME, Scale.TIME, List.of());
    }

    /** An axis of numbers. */
    public static Axis of(String title, Unit unit) {
        return new Axis(title, unit, Scale.LINEAR, List.of());
    }

    /** An axis of names. */
    public static Axis of(String title, List<String> categories) {
        return new Axis(title, Unit.NONE, Scale.CATEGORY, categories);
    }
}
