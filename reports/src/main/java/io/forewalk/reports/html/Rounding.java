package io.forewalk.reports.html;

import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Unit;

/**
 * Rounds the values of a chart to as many decimals as are printed, and to more where the screen
 * would show the difference.
 *
 * @param power ten to the number of decimals kept; infinite where all are
 */
record Rounding(double power) {

    /** Steps that no screen can tell apart, as a share of what the chart spans. */
    private static final double STEPS = 4000;

    private static final int MOST_DECIMALS = 12;

    static Rounding of(ChartData chart) {
        Unit unit = chart.y().unit();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Series series : chart.series()) {
            Points points = series.points();
            for (int i = 0; i < points.length(); i++) {
                double value = series.shape() == Series.Shape.CELLS ? points.low(i) : points.y(i);
                if (Double.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        int printed = unit.decimals() + (unit.printsPerCent() ? 2 : 0);
        int seen = high > low ? (int) Math.ceil(StrictMath.log10(STEPS / (high - low))) : 0;
        int decimals = Math.max(printed, seen);
        return unit == Unit.LOSS || decimals > MOST_DECIMALS
                ? new Rounding(Double.POSITIVE_INFINITY)
                : new Rounding(StrictMath.pow(10, decimals));
    }

    double round(double value) {
        return Double.isInfinite(power) ? (float) value : Math.rint(value * power) / power;
    }
}
