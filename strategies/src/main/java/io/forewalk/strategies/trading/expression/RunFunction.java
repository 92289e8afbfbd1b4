package io.forewalk.strategies.trading.expression;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * A function that looks back, applied to tracks: it sees the unbroken run of bars, up to the
 * newest, at which all of them are known, and answers once the run is long enough.
 */
final class RunFunction implements DoubleSupplier {

    private final List<Track> tracks;
    private final double[] operands;
    private final int barsBefore;
    private final Supplier<Running> start;
    private Running running = _ -> Double.NaN;
    private int length;

    RunFunction(List<Track> tracks, int barsBefore, Supplier<Running> start) {
        this.tracks = tracks;
        this.operands = new double[tracks.size()];
        this.barsBefore = barsBefore;
        this.start = start;
    }

    @Override
    public double getAsDouble() {
        if (!takeOperands()) {
            length = 0;
            return Double.NaN;
        }
        if (length == 0) {
            running = start.get();
        }
        length++;
        double number = running.next(operands);
        return length > barsBefore && Double.isFinite(number) ? number : Double.NaN;
    }

    private boolean takeOperands() {
        for (int i = 0; i < operands.length; i++) {
            operands[i] = tracks.get(i).now();
            if (Double.isNaN(operands[i])) {
                return false;
            }
        }
        return true;
    }
}
