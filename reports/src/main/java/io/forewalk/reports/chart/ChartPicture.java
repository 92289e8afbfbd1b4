package io.forewalk.reports.chart;

import io.forewalk.reports.content.ChartData;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints a chart as a PNG of 1200 by 675 points at twice that resolution, black on white. */
public final class ChartPicture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 675;
    private static final int SCALE = 2;

    private ChartPicture() {}

    /**
     * The bytes of the picture; equal charts give equal bytes.
     *
     * @throws NoFontsException if the system's font library does not work
     */
    public static byte[] png(ChartData chart) {
        try {
            return bytes(image(chart));
        } catch (InternalError | NullPointerException | UnsatisfiedLinkError e) {
            // What the JDK throws where not a single font is installed.
            throw new NoFontsException(e);
        }
    }

    private static BufferedImage image(ChartData chart) {
        var image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(SCALE, SCALE);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Plot plot = Plot.of(chart);
        new Surroundings(plot, canvas).paintBehind();
        plot.paint(canvas);
        new Surroundings(plot, canvas).paintAround();
        canvas.dispose();
        return image;
    }

    private static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
