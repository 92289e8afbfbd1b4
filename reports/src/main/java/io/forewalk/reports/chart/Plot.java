package io.forewalk.reports.chart;

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
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The lines of a chart; everything around them is drawn elsewhere. */
final class Plot {

    /** Two points per pixel are as many as can be told apart; more take the library seconds. */
    private static final int MOST_POINTS = 2 * Frame.width();

    private static final Color CLEAR = new Color(255, 255, 255, 0);

    private final Frame frame;
    private final XYChart lines;
    private final List<XYSeries> solid = new ArrayList<>();
    private final List<Series> dashed = new ArrayList<>();

    private Plot(Frame frame) {
        this.frame = frame;
        this.lines = new XYChart(Frame.width(), frame.height());
    }

    static Plot of(Frame frame) {
        var plot = new Plot(frame);
        plot.style();
        frame.chart().series().forEach(plot::add);
        return plot;
    }

    void paint(Graphics2D canvas) {
        if (frame.chart().series().isEmpty()) {
            return;
        }
        if (!solid.isEmpty()) {
            Graphics2D inner =
                    (Graphics2D)
                            canvas.create(Frame.LEFT, Frame.TOP, Frame.width(), frame.height());
            lines.paint(inner, Frame.width(), frame.height());
            inner.dispose();
        }
        Graphics2D above = (Graphics2D) canvas.create();
        above.clipRect(Frame.LEFT, Frame.TOP, Frame.width(), frame.height());
        dashed.forEach(series -> dashes(above, series));
        above.dispose();
    }

    // The library begins the pattern anew at every point, which makes dense lines solid.
    private void dashes(Graphics2D canvas, Series series) {
        var path = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < series.points().length(); i++) {
            double height = frame.down(series.points().y(i));
            if (!Double.isFinite(height)) {
                drawing = false;
            } else if (drawing) {
                path.lineTo(frame.across(series.points().x(i)), height);
            } else {
                path.moveTo(frame.across(series.points().x(i)), height);
                drawing = true;
            }
        }
        canvas.setColor(Pen.colour(series));
        canvas.setStroke(Pen.stroke(series.style().dash()));
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
        styler.setMarkerSize(Pen.MARKER);
        styler.setChartBackgroundColor(CLEAR);
        styler.setPlotBackgroundColor(CLEAR);
        styler.setBaseFont(Fonts.PLAIN.deriveFont(12f));
        styler.setXAxisMin(frame.x().low());
        styler.setXAxisMax(frame.x().high());
        styler.setYAxisMin(frame.upwards().low());
        styler.setYAxisMax(frame.upwards().high());
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
        line.setLineColor(Pen.colour(series));
        line.setLineStyle(Pen.stroke(series.style().dash()));
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
        band.setFillColor(Pen.cover(series, series.shape() == Series.Shape.AREA ? 24 : Pen.BAND));
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
                whisker.setLineColor(Pen.colour(series));
                whisker.setLineStyle(new BasicStroke(2));
            }
        }
        XYSeries dots =
                put(
                        series.name(),
                        column(points.length(), points::x),
                        column(points.length(), points::y));
        dots.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        dots.setMarker(Pen.marker(series));
        dots.setMarkerColor(Pen.colour(series));
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
        bars.setLineColor(Pen.colour(series));
        bars.setLineStyle(
                new BasicStroke(thickness(points), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
    }

    // Bars leave a fifth of their room free and are never thinner than a point.
    private float thickness(Points points) {
        double room = Frame.width() / Math.max(1.0, points.length());
        return (float) Math.clamp(0.8 * room, 1, 18);
    }

    private void spans(Series series, Points points) {
        for (int i = 0; i < points.length(); i++) {
            double[] ends = {points.low(i), points.high(i)};
            XYSeries span =
                    put(series.name() + " " + i, ends, new double[] {points.y(i), points.y(i)});
            span.setMarker(SeriesMarkers.NONE);
            span.setLineColor(Pen.colour(series));
            float thick =
                    Math.min(26f, 0.55f * frame.height() / frame.chart().y().categories().size());
            span.setLineStyle(new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        }
    }

    private XYSeries put(String name, double[] across, double[] up) {
        double[] places = Arrays.stream(up).map(frame::place).toArray();
        XYSeries series = lines.addSeries(name, across, places);
        series.setSmooth(false);
        solid.add(series);
        return series;
    }

    private static double[] column(int length, IntToDoubleFunction value) {
        return IntStream.range(0, length).mapToDouble(value).toArray();
    }
}
