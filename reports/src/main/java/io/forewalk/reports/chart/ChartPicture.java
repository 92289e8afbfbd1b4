package io.forewalk.reports.chart;

import io.forewalk.reports.content.ChartData;
import java.awt.Graphics2D;

/** Paints a chart as a PNG of 1200 by 675 points at twice that resolution, black on white. */
public final class ChartPicture {

    static final int WIDTH = Paper.WIDTH;
    static final int HEIGHT = Paper.HEIGHT;

    private ChartPicture() {}

    /**
     * The bytes of the picture; equal charts give equal bytes.
     *
     * @throws NoFontsException if the system's font library does not work
     */
    public static byte[] png(ChartData chart) {
        return Paper.png(canvas -> paint(chart, canvas));
    }

    private static void paint(ChartData chart, Graphics2D canvas) {
        Frame frame = Frame.of(chart);
        var surroundings = new Surroundings(frame, canvas);
        surroundings.paintBehind();
        Plot.of(frame).paint(canvas);
        surroundings.paintAround();
    }
}
