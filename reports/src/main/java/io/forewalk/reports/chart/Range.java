package io.forewalk.reports.chart;

import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Series;
import java.util.function.BiConsumer;

/** The stretch of an axis that is drawn. */
record Range(double low, double high) {

    /** Room above and below the values, as a share of what they span. */
    private static final double AIR = 0.04;

    static Range horizontal(ChartData chart) {
        if (chart.x().scale() == Axis.Scale.CATEGORY) {
            return new Range(-0.5, chart.x().categories().size() - 0.5);
        }
        var collected = new Collected();
        each(
                chart,
                (series, i) -> {
                    collected.add(series.points().x(i));
                    if (chart.kind() == ChartData.Kind.SPANS) {
                        collected.add(series.points().high(i));
                    }
                });
        return collected.range(hasDots(chart) ? AIR : 0);
    }

    // A dot at the edge is cut in half; over time the pictures of a run share one axis.
    private static boolean hasDots(ChartData chart) {
        boolean inLine = chart.x().scale() == Axis.Scale.LINEAR;
        return chart.kind() == ChartData.Kind.SCATTER
                || (inLine
                        && chart.series().stream()
                                .anyMatch(series -> series.shape() == Series.Shape.DOTS));
    }

    static Range vertical(ChartData chart) {
        if (chart.y().scale() == Axis.Scale.CATEGORY) {
            return new Range(-0.6, chart.y().categories().size() - 0.4);
        }
        var collected = new Collected();
        each(
                chart,
                (series, i) -> {
                    collected.add(series.points().y(i));
                    if (series.shape().bounds()) {
                        collected.add(series.points().low(i));
                        collected.add(series.points().high(i));
                    }
                });
        boolean grounded =
                chart.series().stream()
                        .anyMatch(s ->
                                s.shape() == Series.Shape.AREA || s.shape() == Series.Shape.BARS);
        if (grounded) {
            collected.add(0);
        }
        return collected.range(AIR);
    }

    /** Share of the way from low to high. */
    double share(double value) {
        return (value - low) / (high - low);
    }

    private static void each(ChartData chart, BiConsumer<Series, Integer> visitor) {
        for (Series series : chart.series()) {
            for (int i = 0; i < series.points().length(); i++) {
                visitor.accept(series, i);
            }
        }
    }

    private static final class Collected {

        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;

        void add(double value) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }

        Range range(double margin) {
            if (low > high) {
                return new Range(0, 1);
            }
            if (low == high) {
                return new Range(low - 0.5, high + 0.5);
            }
            double air = margin * (high - low);
            return new Range(low - air, high == 0 ? 0 : high + air);
        }
    }
}
