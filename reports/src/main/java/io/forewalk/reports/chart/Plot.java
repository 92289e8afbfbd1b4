package io.forewalk.reports.chart;

import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The lines of a chart and the place where they are drawn; everything around them is drawn
 * elsewhere.
 */
final class Plot {

    static final int LEFT = 84;
    static final int TOP = 84;
    static final int RIGHT = 28;

    /** Two points per pixel are as many as can be told apart; more take the library seconds. */
    private static final int MOST_POINTS = 2 * (ChartPicture.WIDTH - LEFT - RIGHT);

    private static final List<Marker> MARKERS =
            List.of(
                    SeriesMarkers.CIRCLE,
                    SeriesMarkers.TRIANGLE_UP,
                    SeriesMarkers.SQUARE,
                    SeriesMarkers.DIAMOND,
                    SeriesMarkers.TRIANGLE_DOWN,
                    SeriesMarkers.CROSS);
    static final int MARKER = 10;

    /** How much a band covers, of 255. */
    static final int BAND = 44;

    private static final Color CLEAR = new Color(255, 255, 255, 0);

    private final ChartData chart;
    private final Range x;
    private final Range y;
    private final int bottom;
    private final XYChart lines;
    private final List<XYSeries> solid = new ArrayList<>();
    private final List<Series> dashed = new ArrayList<>();

    private Plot(ChartData chart, int bottom) {
        this.chart = chart;
        this.x = Range.horizontal(chart);
        this.y = Range.vertical(chart);
        this.bottom = bottom;
        this.lines = new XYChart(width(), height());
    }

    static Plot of(ChartData chart) {
        // Room for one row of the legend, and for the title of an axis of numbers.
        boolean titled = chart.x().scale() == Axis.Scale.LINEAR;
        int bottom = titled ? 96 : 78;
        var plot = new Plot(chart, bottom);
        plot.style();
        chart.series().forEach(plot::add);
        return plot;
    }

    ChartData chart() {
        return chart;
    }

    Range x() {
        return x;
    }

    Range y() {
        return y;
    }

    int width() {
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
        double share = scaled(y).share(place(value));
        return TOP + (1 - share) * height();
    }

    void paint(Graphics2D canvas) {
        if (chart.series().isEmpty()) {
            return;
        }
        if (!solid.isEmpty()) {
            Graphics2D inner = (Graphics2D) canvas.create(LEFT, TOP, width(), height());
            lines.paint(inner, width(), height());
            inner.dispose();
        }
        Graphics2D above = (Graphics2D) canvas.create();
        above.clipRect(LEFT, TOP, width(), height());
        dashed.forEach(series -> dashes(above, series));
        above.dispose();
    }

    // The library begins the pattern anew at every point, which makes dense lines solid.
    private void dashes(Graphics2D canvas, Series series) {
        var path = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < series.points().length(); i++) {
            double height = down(series.points().y(i));
            if (!Double.isFinite(height)) {
                drawing = false;
            } else if (drawing) {
                path.lineTo(across(series.points().x(i)), height);
            } else {
                path.moveTo(across(series.points().x(i)), height);
                drawing = true;
            }
        }
        canvas.setColor(colour(series));
        canvas.setStroke(stroke(series.style().dash()));
        canvas.draw(path);
    }

    private void style() {
        var styler = lines.getStyler();
        styler.setLegendVisible(false);
        styler.setChartTitleVisible(false);
        styler.setAxisTicksVisible(false);
        styler.setAxisTitlesVisible(false);
        styler.setPlotGridLinesVisible(false);
        styler.setPlotBorderVisible(false);
        styler.setPlotTicksMarksVisible(false);
        styler.setChartPadding(0);
        styler.setPlotMargin(0);
        styler.setPlotContentSize(1);
        styler.setAxisTickPadding(0);
        styler.setAxisTickMarkLength(0);
        styler.setMarkerSize(MARKER);
        styler.setChartBackgroundColor(CLEAR);
        styler.setPlotBackgroundColor(CLEAR);
        styler.setBaseFont(Fonts.PLAIN.deriveFont(12f));
        styler.setXAxisMin(x.low());
        styler.setXAxisMax(x.high());
        styler.setYAxisMin(scaled(y).low());
        styler.setYAxisMax(scaled(y).high());
    }

    private void add(Series series) {
        Points points = series.points().thinnedTo(MOST_POINTS);
        switch (series.shape()) {
            case LINE, CANDLES -> line(series, points);
            case AREA -> {
                double[] zero = new double[points.length()];
                band(series, points, zero, column(points.length(), points::y));
                line(series, points);
            }
            case BAND ->
                    band(
                            series,
                            points,
                            column(points.length(), points::low),
                            column(points.length(), points::high));
            case DOTS, BUBBLES -> dots(series, points);
            case BARS -> bars(series, points);
            case SPANS -> spans(series, points);
            case SHADES -> {}
            case CELLS -> throw new IllegalArgumentException("Cells are drawn as tables.");
        }
    }

    private void line(Series series, Points points) {
        if (series.style().dash() != Style.Dash.SOLID) {
            dashed.add(new Series(series.name(), series.style(), series.shape(), points));
            return;
        }
        XYSeries line =
                put(
                        series.name(),
                        column(points.length(), points::x),
                        column(points.length(), points::y));
        line.setMarker(SeriesMarkers.NONE);
        line.setLineColor(colour(series));
        line.setLineStyle(stroke(series.style().dash()));
    }

    private void band(Series series, Points points, double[] low, double[] high) {
        int[] known =
                IntStream.range(0, low.length)
                        .filter(i -> Double.isFinite(low[i]) && Double.isFinite(high[i]))
                        .toArray();
        if (known.length < 2) {
            return;
        }
        double[] around = new double[2 * known.length];
        double[] border = new double[2 * known.length];
        for (int i = 0; i < known.length; i++) {
            int back = 2 * known.length - 1 - i;
            around[i] = points.x(known[i]);
            around[back] = points.x(known[i]);
            border[i] = low[known[i]];
            border[back] = high[known[i]];
        }
        XYSeries band = put(series.name() + " band", around, border);
        band.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        band.setMarker(SeriesMarkers.NONE);
        band.setLineColor(CLEAR);
        band.setFillColor(cover(series, series.shape() == Series.Shape.AREA ? 24 : BAND));
    }

    private void dots(Series series, Points points) {
        for (int i = 0; i < points.length(); i++) {
            if (series.shape().bounds() && Double.isFinite(points.low(i))) {
                double[] at = {points.x(i), points.x(i)};
                XYSeries whisker =
                        put(
                                series.name() + " from " + i,
                                at,
                                new double[] {points.low(i), points.high(i)});
                whisker.setMarker(SeriesMarkers.NONE);
                whisker.setLineColor(colour(series));
                whisker.setLineStyle(new BasicStroke(2));
            }
        }
        XYSeries dots =
                put(
                        series.name(),
                        column(points.length(), points::x),
                        column(points.length(), points::y));
        dots.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        dots.setMarker(marker(series));
        dots.setMarkerColor(colour(series));
    }

    // A stroke upwards at each bar, and a gap after it.
    private void bars(Series series, Points points) {
        double[] across = new double[3 * points.length()];
        double[] up = new double[3 * points.length()];
        for (int i = 0; i < points.length(); i++) {
            Arrays.fill(across, 3 * i, 3 * i + 3, points.x(i));
            up[3 * i + 1] = points.y(i);
            up[3 * i + 2] = Double.NaN;
        }
        XYSeries bars = put(series.name(), across, up);
        bars.setMarker(SeriesMarkers.NONE);
        bars.setLineColor(colour(series));
        bars.setLineStyle(
                new BasicStroke(thickness(points), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
    }

    // Bars leave a fifth of their room free and are never thinner than a point.
    private float thickness(Points points) {
        double room = width() / Math.max(1.0, points.length());
        return (float) Math.clamp(0.8 * room, 1, 18);
    }

    private void spans(Series series, Points points) {
        for (int i = 0; i < points.length(); i++) {
            double[] ends = {points.low(i), points.high(i)};
            XYSeries span =
                    put(series.name() + " " + i, ends, new double[] {points.y(i), points.y(i)});
            span.setMarker(SeriesMarkers.NONE);
            span.setLineColor(colour(series));
            float thick = Math.min(26f, 0.55f * height() / chart.y().categories().size());
            span.setLineStyle(new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        }
    }

    private XYSeries put(String name, double[] across, double[] up) {
        double[] places = Arrays.stream(up).map(this::place).toArray();
        XYSeries series = lines.addSeries(name, across, places);
        series.setSmooth(false);
        solid.add(series);
        return series;
    }

    // A logarithmic axis is drawn as a linear one of logarithms; categories run downwards.
    private double place(double value) {
        return switch (chart.y().scale()) {
            case LOG -> value > 0 ? StrictMath.log(value) : Double.NaN;
            case CATEGORY -> -value;
            case LINEAR, TIME -> value;
        };
    }

    private Range scaled(Range range) {
        return chart.y().scale() == Axis.Scale.CATEGORY
                ? new Range(-range.high(), -range.low())
                : new Range(place(positive(range)), place(range.high()));
    }

    private double positive(Range range) {
        return chart.y().scale() == Axis.Scale.LOG && range.low() <= 0
                ? range.high() / 1000
                : range.low();
    }

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

    private static double[] column(int length, IntToDoubleFunction value) {
        return IntStream.range(0, length).mapToDouble(value).toArray();
    }
}
