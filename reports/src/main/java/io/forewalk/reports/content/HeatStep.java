package io.forewalk.reports.content;

/** How strongly a return colours its ground: the same on the page and in the pictures. */
public final class HeatStep {

    private static final double[] BOUNDS = {0.005, 0.02, 0.04, 0.08};

    private HeatStep() {}

    /** From -4, a deep loss, over 0 to 4, a high gain. */
    public static int of(double change) {
        int step = 0;
        while (step < BOUNDS.length && Math.abs(change) >= BOUNDS[step]) {
            step++;
        }
        return change > 0 ? step : -step;
    }
}
