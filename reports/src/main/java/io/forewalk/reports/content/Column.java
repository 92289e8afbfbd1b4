package io.forewalk.reports.content;

/**
 * A column of a table.
 *
 * @param key its name in report.json
 * @param title on the page
 * @param unit of its numbers, {@link Unit#NONE} for words
 * @param hint what the column means, shown on demand; may be empty
 */
public record Column(String key, String title, Unit unit, Place place, String hint) {

    /** Where a column is told. */
    public enum Place {
        /** On the page at once, and in report.json. */
        FRONT,
        /** On the page behind a fold, and in report.json. */
        BACK,
        /** In report.json alone. */
        JSON,
        /** On the page alone: durations and machine facts. */
        PAGE
    }

    /** A column that is shown at once. */
    public static Column of(String key, String title, Unit unit) {
        return new Column(key, title, unit, Place.FRONT, "");
    }

    /** A column of words. */
    public static Column of(String key, String title) {
        return of(key, title, Unit.NONE);
    }

    /** The same column elsewhere. */
    public Column in(Place other) {
        return new Column(key, title, unit, other, hint);
    }

    /** The same column with an explanation. */
    public Column meaning(String text) {
        return new Column(key, title, unit, place, text);
    }

    /** Whether it stands in report.json. */
    public boolean stored() {
        return place != Place.PAGE;
    }

    /** Whether its numbers are set right-aligned. */
    public boolean numeric() {
        return unit != Unit.NONE;
    }
}
