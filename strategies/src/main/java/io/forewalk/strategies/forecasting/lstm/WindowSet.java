package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.market.PriceHistory;
import java.util.Arrays;

/**
 * Scaled windows over one series, each the steps up to an origin, with the targets after it where
 * they are known. Windows overlap, so they share one series; immutable.
 */
final class WindowSet {

    /** Predicted open and predicted close. */
    static final int OUTPUTS = 2;

    private final int steps;
    private final int features;
    private final float[] series;
    private final int[] firstRows;
    private final float[] targets;

    private WindowSet(Sequences sequences, float[] series, int[] firstRows, float[] targets) {
        this.steps = sequences.lookback();
        this.features = sequences.features().size();
        this.series = series;
        this.firstRows = firstRows;
        this.targets = targets;
    }

    /** Windows that end at the origins, with the bar after each as its target. */
    static WindowSet labelled(
            Sequences sequences, Scaler scaler, PriceHistory history, int[] origins) {
        double[] opens = sequences.openTargets(history, origins);
        double[] closes = sequences.closeTargets(history, origins);
        float[] targets = new float[OUTPUTS * origins.length];
        for (int i = 0; i < origins.length; i++) {
            targets[OUTPUTS * i] = scaler.open().scaled(opens[i]);
            targets[OUTPUTS * i + 1] = scaler.close().scaled(closes[i]);
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
        if (origins.length == 0) {
            return new WindowSet(sequences, new float[0], origins, targets);
        }
        int reach = sequences.lookback() - 1;
        int first = Arrays.stream(origins).min().getAsInt() - reach;
        int last = Arrays.stream(origins).max().getAsInt();
        int[] firstRows = Arrays.stream(origins).map(o -> o - reach - first).toArray();
        float[] series = scaledRows(sequences, scaler, history, first, last);
        return new WindowSet(sequences, series, firstRows, targets);
    }

    // Shape [bars][features].
    private static float[] scaledRows(
            Sequences sequences, Scaler scaler, PriceHistory history, int first, int last) {
        int features = sequences.features().size();
        float[] rows = new float[features * (last - first + 1)];
        for (int f = 0; f < features; f++) {
            Scale scale = scaler.inputs().get(f);
            double[] column = sequences.column(sequences.features().get(f), history, first, last);
            for (int row = 0; row < column.length; row++) {
                rows[row * features + f] = scale.scaled(column[row]);
            }
        }
        return rows;
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

    /** A scaled target: output 0 is the next open, 1 the next close. */
    float target(int window, int output) {
        return targets[OUTPUTS * window + output];
    }
}
