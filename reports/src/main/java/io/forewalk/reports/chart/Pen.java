package io.forewalk.reports.chart;

import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** What a series is drawn with: its colour, its dash, its marker. */
final class Pen {

    private static final List<Marker> MARKERS =
            List.of(
                    SeriesMarkers.CIRCLE,
                    SeriesMarkers.TRIANGLE_UP,
                    SeriesMarkers.SQUARE,
                    SeriesMarkers.DIAMOND,
                    SeriesMarkers.TRIANGLE_DOWN,
                    SeriesMarkers.CROSS);

    /** Width of a marker in points. */
    static final int MARKER = 10;

    /** How much a band covers, of 255. */
    static final int BAND = 44;

    private Pen() {}

    static Marker marker(Series series) {
        return MARKERS.get(series.style().marker() % MARKERS.size());
    }

    static Color colour(Series series) {
        return Color.decode(series.style().role().light());
    }

    /** The colour with so much of 255 that it covers. */
    static Color cover(Series series, int much) {
        Color colour = colour(series);
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), much);
    }

    static BasicStroke stroke(Style.Dash dash) {
        float[] pattern =
                switch (dash) {
                    case SOLID -> new float[] {1, 0};
                    case DASHED -> new float[] {8, 5};
                    case DOTTED -> new float[] {2, 3.5f};
                };
        return new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }
}
