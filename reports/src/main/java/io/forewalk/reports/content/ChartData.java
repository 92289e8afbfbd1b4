package io.forewalk.reports.content;

import java.util.List;

/**
 * A chart, for any painter.
 *
 * @param key its name, also of the picture in charts/
 * @param words what it says
 * @param series drawn in this order
 * @param marks faint vertical lines, such as fold borders
 */
public record ChartData(
        String key, Kind kind, Words words, Axis x, Axis y, List<Series> series, List<Mark> marks)
        implements Block {

    /** What sort of chart it is. */
    public enum Kind {
        /** Lines, bands, areas and dots over time or numbers. */
        LINES,
        /** Dots over two axes of numbers, each on its own. */
        SCATTER,
        /** Bars or dots over categories. */
        CATEGORIES,
        /** Horizontal bars over time, one row per category. */
        SPANS,
        /** Coloured cells in columns and rows of categories. */
        HEAT_MAP
    }

    /**
     * The words of a chart.
     *
     * @param title states the finding
     * @param alt says in full, from the data, what a seeing reader would see
     * @param source the file that holds all points
     */
    public record Words(String title, String alt, String source) {}

    /** A faint vertical line at a place of the horizontal axis. */
    public record Mark(double at, String label) {}

    public ChartData {
        series = List.copyOf(series);
        marks = List.copyOf(marks);
    }

    /** Whether the line at 1 stands for the naive: ratios to it, one group per category. */
    public boolean hasYardstick() {
        return kind == Kind.CATEGORIES && y.unit() == Unit.FINE_RATIO;
    }

    @Override
    public List<ChartData> charts() {
        return List.of(this);
    }
}
