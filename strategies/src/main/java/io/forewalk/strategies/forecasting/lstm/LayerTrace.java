package io.forewalk.strategies.forecasting.lstm;

import java.util.Arrays;

/**
 * What one LSTM layer does with one block of windows, step by step. Training keeps every step for
 * the way back; a prediction keeps two, the one it is at and the one after.
 */
final class LayerTrace {

    private static final int BLOCK = Lanes.BLOCK;

    final int kept;
    final int inputs;
    final int width;

    /** Rows a step's gates see: a 1, the inputs, the outputs of the step before. */
    final int seenRows;

    /** Rows of a step's gates: candidates, forget, output and input gates. */
    final int gateRows;

    /** What the gates see, shape [kept][seenRows][BLOCK]. */
    final float[] seen;

    /** The gates, on the way back their errors; shape [kept][gateRows][BLOCK]. */
    final float[] gates;

    /** Cell states before each step, shape [kept][width][BLOCK]. */
    final float[] cells;

    /** Hyperbolic tangents of the cell states after each step, shape [kept][width][BLOCK]. */
    final float[] squashed;

    /**
     * Zeros before the first step.
     *
     * @param kept steps to remember, the one after the last included
     */
    LayerTrace(int kept, int inputs, int width) {
        this.kept = kept;
        this.inputs = inputs;
        this.width = width;
        this.seenRows = 1 + inputs + width;
        this.gateRows = NetworkShape.GATES * width;
        this.seen = new float[kept * seenRows * BLOCK];
        this.gates = new float[kept * gateRows * BLOCK];
        this.cells = new float[kept * width * BLOCK];
        this.squashed = new float[kept * width * BLOCK];
        for (int step = 0; step < kept; step++) {
            Arrays.fill(seen, seenAt(step), seenAt(step) + BLOCK, 1);
        }
    }

    /** Forgets outputs and cells before the first step, where fewer steps are kept than walked. */
    void restart() {
        Arrays.fill(seen, outputsBefore(0), outputsBefore(0) + width * BLOCK, 0);
        Arrays.fill(cells, cellsBefore(0), cellsBefore(0) + width * BLOCK, 0);
    }

    /** Where what the gates of a step see starts. */
    int seenAt(int step) {
        return step % kept * seenRows * BLOCK;
    }

    /** Where the inputs of a step start. */
    int inputsAt(int step) {
        return seenAt(step) + BLOCK;
    }

    /** Where the outputs of the step before start. */
    int outputsBefore(int step) {
        return seenAt(step) + (1 + inputs) * BLOCK;
    }

    /** Where the gates of a step start. */
    int gatesAt(int step) {
        return step % kept * gateRows * BLOCK;
    }

    /** Where the cell states of the step before start, in {@link #squashed} those of this step. */
    int cellsBefore(int step) {
        return step % kept * width * BLOCK;
    }
}
