package io.forewalk.reports.chart;

import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/** What stands around the lines of a chart: title, grid, ticks and legend. */
final class Surroundings {

    private static final Color INK = new Color(0x1B1E23);
    private static final Color SOFT = new Color(0x5B626C);
    private static final Color GRID = new Color(0xE3E3DE);
    private static final Color BORDER = new Color(0xD2D2CB);
    private static final Font TITLE = Fonts.BOLD.deriveFont(20f);
    private static final Font TEXT = Fonts.PLAIN.deriveFont(14f);
    private static final int LEGEND_SAMPLE = 30;
    private static final int LEGEND_GAP = 26;

    /** How much of the colour a shaded stretch has, of 255. */
    private static final int SHADE = 26;

    private final Frame frame;
    private final Graphics2D canvas;

    Surroundings(Frame frame, Graphics2D canvas) {
        this.frame = frame;
        this.canvas = canvas;
    }

    /** What the lines may cover. */
    void paintBehind() {
        canvas.setStroke(new BasicStroke(1));
        frame.chart().series().stream()
                .filter(series -> series.shape() == Series.Shape.SHADES)
                .forEach(this::shades);
        canvas.setColor(BORDER);
        for (ChartData.Mark mark : frame.chart().marks()) {
            vertical(frame.across(mark.at()));
        }
        if (frame.chart().y().scale() != Axis.Scale.CATEGORY) {
            for (Tick tick : heights()) {
                canvas.setColor(isUnity(tick) ? SOFT : GRID);
                horizontal(frame.down(tick.at()));
            }
        }
    }

    private void shades(Series series) {
        canvas.setColor(Pen.cover(series, SHADE));
        Points points = series.points();
        for (int i = 0; i < points.length(); i++) {
            double left = frame.across(points.low(i));
            double right = frame.across(points.high(i));
            canvas.fill(new Rectangle2D.Double(left, Frame.TOP, right - left, frame.height()));
        }
    }

    /** What is never covered. */
    void paintAround() {
        text(frame.chart().words().title(), 24, 34, TITLE, INK);
        text(unit(frame.chart().y()), 24, 62, TEXT, SOFT);
        for (Tick tick : heights()) {
            double width = width(tick.label());
            text(tick.label(), Frame.LEFT - 12 - width, frame.down(tick.at()) + 5, TEXT, SOFT);
        }
        int bottom = Frame.TOP + frame.height();
        canvas.setColor(BORDER);
        horizontal(bottom);
        for (Tick tick : Ticks.of(frame.chart().x(), frame.x().low(), frame.x().high())) {
            across(tick, bottom);
        }
        if (frame.chart().x().scale() == Axis.Scale.LINEAR) {
            String title = frame.chart().x().title();
            text(title, Frame.LEFT + Frame.width() - width(title), bottom + 42, TEXT, SOFT);
        }
        legend();
    }

    private void across(Tick tick, int bottom) {
        double at = frame.across(tick.at());
        double width = width(tick.label());
        double left = Math.min(at - width / 2, ChartPicture.WIDTH - width - 6);
        canvas.setColor(BORDER);
        canvas.draw(new Line2D.Double(at, bottom, at, bottom + 5));
        text(tick.label(), left, bottom + 22, TEXT, SOFT);
    }

    private List<Tick> heights() {
        return Ticks.of(frame.chart().y(), frame.y().low(), frame.y().high());
    }

    private boolean isUnity(Tick tick) {
        return frame.chart().hasYardstick() && tick.at() == 1;
    }

    // Lines before what lies under them; names that do not fit into one row are left to the reader
    // of the alternative text.
    private void legend() {
        double at = Frame.LEFT;
        double base = ChartPicture.HEIGHT - 20;
        List<Series> named =
                frame.chart().series().stream()
                        .sorted(Comparator.comparing(Surroundings::isBand))
                        .toList();
        for (Series series : named) {
            double width = LEGEND_SAMPLE + 8 + width(series.name());
            if (at + width > ChartPicture.WIDTH - 10) {
                return;
            }
            sample(series, at, base - 5);
            text(series.name(), at + LEGEND_SAMPLE + 8, base, TEXT, INK);
            at += width + LEGEND_GAP;
        }
    }

    private static boolean isBand(Series series) {
        return series.shape() == Series.Shape.BAND;
    }

    private void sample(Series series, double left, double middle) {
        canvas.setColor(Pen.colour(series));
        switch (series.shape()) {
            case DOTS, BUBBLES ->
                    Pen.marker(series)
                            .paint(canvas, left + LEGEND_SAMPLE / 2.0, middle, Pen.MARKER);
            case SPANS, BARS -> block(left, middle);
            case SHADES -> {
                canvas.setColor(Pen.cover(series, 2 * SHADE));
                block(left, middle);
            }
            case BAND -> {
                canvas.setColor(Pen.cover(series, cover(series)));
                block(left, middle);
            }
            default -> {
                canvas.setStroke(Pen.stroke(series.style().dash()));
                canvas.draw(new Line2D.Double(left, middle, left + LEGEND_SAMPLE, middle));
            }
        }
        canvas.setStroke(new BasicStroke(1));
    }

    /** Of two bands of a colour the second lies on the first and is as dark as both. */
    private int cover(Series series) {
        long same =
                frame.chart().series().stream()
                        .takeWhile(one -> !one.equals(series))
                        .filter(Surroundings::isBand)
                        .filter(one -> one.style().role() == series.style().role())
                        .count();
        return (int) (1 + same) * Pen.BAND;
    }

    private void block(double left, double middle) {
        canvas.fill(new Rectangle2D.Double(left + 4, middle - 6, 22, 12));
    }

    private static String unit(Axis axis) {
        return axis.unit().symbol().isEmpty()
                ? axis.title()
                : "%s (%s)".formatted(axis.title(), axis.unit().symbol());
    }

    private void vertical(double at) {
        canvas.draw(new Line2D.Double(at, Frame.TOP, at, Frame.TOP + frame.height()));
    }

    private void horizontal(double at) {
        canvas.draw(new Line2D.Double(Frame.LEFT, at, Frame.LEFT + Frame.width(), at));
    }

    private double width(String text) {
        return canvas.getFontMetrics(TEXT).getStringBounds(text, canvas).getWidth();
    }

    private void text(String text, double left, double base, Font font, Color colour) {
        canvas.setFont(font);
        canvas.setColor(colour);
        canvas.drawString(text, (float) left, (float) base);
    }
}
