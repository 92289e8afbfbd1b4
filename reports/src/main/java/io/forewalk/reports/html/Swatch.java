package io.forewalk.reports.html;

import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import java.util.Locale;

/** CSS classes that give marks in text the colour and stroke of their line. */
public final class Swatch {

    private Swatch() {}

    /** Classes of a legend entry. */
    public static String classes(Series series) {
        return role(series.style()) + " " + series.style().dash().name().toLowerCase(Locale.ROOT);
    }

    /** The class of a role's colour. */
    public static String role(Style style) {
        return "role-" + style.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
