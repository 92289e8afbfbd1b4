package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.market.PriceHistory;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Scaled windows over one series, each the steps up to an origin, with the targets after it where
 * they are known. Windows overlap, so they share the rows of their bars; immutable.
 */
final class WindowSet {

    private final int steps;
    private final int features;
    private final int outputs;
    private final float[] series;
    private final int[] firstRows;
    private final float[] targets;

    private WindowSet(Sequences sequences, float[] series, int[] firstRows, float[] targets) {
        this.steps = sequences.lookback();
        this.features = sequences.features().size();
        this.outputs = sequences.outputs();
        this.series = series;
        this.firstRows = firstRows;
        this.targets = targets;
    }

    /** Windows that end at the origins, with the bars after each as its targets. */
    static WindowSet labelled(
            Sequences sequences, Scaler scaler, PriceHistory history, int[] origins) {
        List<Scale> scales = scaler.targets(sequences);
        float[] targets = new float[sequences.outputs() * origins.length];
        for (int output = 0; output < sequences.outputs(); output++) {
            double[] column = sequences.targets(history, origins, output);
            for (int i = 0; i < origins.length; i++) {
                targets[sequences.outputs() * i + output] = scales.get(output).scaled(column[i]);
            }
        }
        return of(sequences, scaler, history, origins, targets);
    }

    /** Windows that end at the origins, whose targets nobody knows yet. */
    static WindowSet unlabelled(
            Sequences sequences, Scaler scaler, PriceHistory history, int[] origins) {
        return of(sequences, scaler, history, origins, new float[0]);
    }

    private static WindowSet of(
            Sequences sequences,
            Scaler scaler,
            PriceHistory history,
            int[] origins,
            float[] targets) {
        int[] bars = barsRead(origins, sequences.lookback());
        int reach = sequences.lookback() - 1;
        int[] firstRows =
                Arrays.stream(origins).map(o -> Arrays.binarySearch(bars, o - reach)).toArray();
        float[] series = scaledRows(sequences, scaler, history, bars);
        return new WindowSet(sequences, series, firstRows, targets);
    }

    // Each bar once and no other, so that windows drawn from a long history cost no more.
    private static int[] barsRead(int[] origins, int lookback) {
        BitSet bars = new BitSet();
        Arrays.stream(origins).forEach(origin -> bars.set(origin - lookback + 1, origin + 1));
        return bars.stream().toArray();
    }

    // Shape [bars][features].
    private static float[] scaledRows(
            Sequences sequences, Scaler scaler, PriceHistory history, int[] bars) {
        int features = sequences.features().size();
        float[] rows = new float[features * bars.length];
        for (int f = 0; f < features; f++) {
            Scale scale = scaler.inputs().get(f);
            double[] column = sequences.column(sequences.features().get(f), history, bars);
            for (int row = 0; row < column.length; row++) {
                rows[row * features + f] = scale.scaled(column[row]);
            }
        }
        return rows;
    }

    /** Bars read by any of the windows, each counted once. */
    int bars() {
        return series.length / features;
    }

    /** Number of windows. */
    int count() {
        return firstRows.length;
    }

    /** Bars per window. */
    int steps() {
        return steps;
    }

    /** Features per bar. */
    int features() {
        return features;
    }

    /** A scaled feature of one step, step 0 being the oldest. */
    float input(int window, int step, int feature) {
        return series[(firstRows[window] + step) * features + feature];
    }

    /** Targets per window. */
    int outputs() {
        return outputs;
    }

    /** A scaled target: output 0 is the next open, 1 the next close, 2 the open after it. */
    float target(int window, int output) {
        return targets[outputs * window + output];
    }
}
