package io.forewalk.config.architecture.planted.reports.chart;

import org.knowm.xchart.XYChart;

final class AllowedCurve {
    Class<?> library = XYChart.class;

    double height(double x) {
        return Math.sin(x);
    }
}
