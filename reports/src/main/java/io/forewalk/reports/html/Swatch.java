package io.forewalk.reports.html;

import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** CSS classes that give marks in text the colour and stroke of their line. */
public final class Swatch {

    private Swatch() {}

    /** Classes of a legend entry. */
    public static String classes(Series series) {
        return role(series.style()) + " " + series.style().dash().name().toLowerCase(Locale.ROOT);
    }

    /** The class of an entry's place: of two bands of a colour the second lies on the first. */
    public static @Nullable String place(ChartData chart, Series series) {
        Series under =
                chart.series().stream()
                        .filter(one -> one.shape() == Series.Shape.BAND)
                        .filter(one -> one.style().role() == series.style().role())
                        .findFirst()
                        .orElse(series);
        return series.shape() == Series.Shape.BAND && !under.equals(series) ? "deep" : null;
    }

    /** The class of a role's colour. */
    public static String role(Style style) {
        return "role-" + style.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
