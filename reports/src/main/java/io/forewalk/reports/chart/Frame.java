package io.forewalk.reports.chart;

import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;

/**
 * Where the values of a chart lie in its picture, in points from its left and top edge.
 *
 * @param bottom room below the lines
 */
record Frame(ChartData chart, Range x, Range y, int bottom) {

    static final int LEFT = 84;
    static final int TOP = 84;
    static final int RIGHT = 28;

    static Frame of(ChartData chart) {
        // Room for one row of the legend, and for the title of an axis of numbers.
        int bottom = chart.x().scale() == Axis.Scale.LINEAR ? 96 : 78;
        return new Frame(chart, Range.horizontal(chart), Range.vertical(chart), bottom);
    }

    static int width() {
        return ChartPicture.WIDTH - LEFT - RIGHT;
    }

    int height() {
        return ChartPicture.HEIGHT - TOP - bottom;
    }

    /** Place of a value from the left edge of the picture. */
    double across(double value) {
        return LEFT + x.share(value) * width();
    }

    /** Place of a value from the top edge of the picture; rows of categories run downwards. */
    double down(double value) {
        return TOP + (1 - upwards().share(place(value))) * height();
    }

    /** The vertical range in places. */
    Range upwards() {
        return chart.y().scale() == Axis.Scale.CATEGORY
                ? new Range(-y.high(), -y.low())
                : new Range(place(low()), place(y.high()));
    }

    private double low() {
        return chart.y().scale() == Axis.Scale.LOG && y.low() <= 0 ? y.high() / 1000 : y.low();
    }

    /** A logarithmic axis is drawn as a linear one of logarithms; categories run downwards. */
    double place(double value) {
        return switch (chart.y().scale()) {
            case LOG -> value > 0 ? StrictMath.log(value) : Double.NaN;
            case CATEGORY -> -value;
            case LINEAR, TIME -> value;
        };
    }
}
