package io.forewalk.config.launch;

import io.forewalk.engine.task.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Shows how far a run is: one redrawn line on a terminal, at most ten times a second; otherwise
 * plain lines, one per fit, of tasks with many fits the last one alone.
 */
final class ProgressDisplay implements Progress, AutoCloseable {

    private static final long REDRAW_NANOS = 100_000_000L;
    private static final int MANY_FITS = 50;
    private static final int WIDTH = 79;

    private final PrintStream stream;
    private final boolean silent;
    private final boolean redraw;
    private final TimeLeft left;
    private long lastDrawn = System.nanoTime() - REDRAW_NANOS;
    private boolean drawn;

    ProgressDisplay(PrintStream stream, boolean silent, boolean redraw, TimeLeft left) {
        this.stream = stream;
        this.silent = silent;
        this.redraw = redraw;
        this.left = left;
    }

    @Override
    public synchronized void finished(FinishedFit fit) {
        left.add(fit);
        if (silent) {
            return;
        }
        if (redraw) {
            drawInPlace(fit);
        } else if (fit.fitsOfTask() <= MANY_FITS || fit.fit() == fit.fitsOfTask()) {
            stream.println(line(fit));
        }
    }

    @Override
    public synchronized void close() {
        if (drawn) {
            stream.print("\r\u001b[K");
            stream.flush();
        }
    }

    private void drawInPlace(FinishedFit fit) {
        long now = System.nanoTime();
        if (now - lastDrawn >= REDRAW_NANOS) {
            String line = line(fit);
            stream.print("\r" + line.substring(0, Math.min(WIDTH, line.length())) + "\u001b[K");
            stream.flush();
            lastDrawn = now;
            drawn = true;
        }
    }

    private String line(FinishedFit fit) {
        String loss = Double.isNaN(fit.loss()) ? "" : ", loss " + shortened(fit.loss());
        return String.format(
                Locale.ROOT,
                "fold %d/%d %s %d bars, %.1f s%s%s",
                fit.fit(),
                fit.fitsOfTask(),
                fit.forecaster(),
                fit.bars(),
                fit.seconds(),
                loss,
                clock(left.seconds()));
    }

    private static String shortened(double loss) {
        return String.format(Locale.ROOT, "%.2g", loss).replaceFirst("e\\+00$", "");
    }

    /** The time left, nothing while nobody can tell. */
    private static String clock(OptionalDouble seconds) {
        if (seconds.isEmpty()) {
            return "";
        }
        long whole = Math.round(seconds.getAsDouble());
        return String.format(Locale.ROOT, ", left %d:%02d", whole / 60, whole % 60);
    }
}
