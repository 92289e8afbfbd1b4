package io.forewalk.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** White paper of 1200 by 675 points, at twice that resolution. */
final class Paper {

    static final int WIDTH = 1200;
    static final int HEIGHT = 675;
    private static final int SCALE = 2;

    private Paper() {}

    /**
     * The bytes of a picture; equal strokes give equal bytes.
     *
     * @throws NoFontsException if the system's font library does not work
     */
    static byte[] png(Consumer<Graphics2D> painter) {
        try {
            return bytes(image(painter));
        } catch (InternalError | NullPointerException | UnsatisfiedLinkError e) {
            // What the JDK throws where not a single font is installed.
            throw new NoFontsException(e);
        }
    }

    private static BufferedImage image(Consumer<Graphics2D> painter) {
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
        painter.accept(canvas);
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
