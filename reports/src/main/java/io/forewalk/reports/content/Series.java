package io.forewalk.reports.content;

/**
 * One line, band or cloud of a chart.
 *
 * @param name in the legend
 */
public record Series(String name, Style style, Shape shape, Points points) {

    /** What is drawn at the points. */
    public enum Shape {
        /** A line through y. */
        LINE,
        /** A filled area between y and zero. */
        AREA,
        /** A filled area between low and high. */
        BAND,
        /** A marker at y, with a bar from low to high where there is one. */
        DOTS,
        /** A bar from zero to y. */
        BARS,
        /** A horizontal bar from low to high at height y. */
        SPANS,
        /**
         * From open to y, with a line from low to high: hollow where it rose, filled where it fell.
         */
        CANDLES,
        /** A stretch from low to high of the horizontal axis, shaded over the whole height. */
        SHADES,
        /** A disc at y whose area is low, as a share of the largest. */
        BUBBLES,
        /** A cell at column x and row y, coloured by low: 0 orange, a half the ground, 1 blue. */
        CELLS;

        /** Whether low and high are places of the vertical axis. */
        public boolean bounds() {
            return this != SHADES && this != BUBBLES && this != CELLS;
        }
    }
}
