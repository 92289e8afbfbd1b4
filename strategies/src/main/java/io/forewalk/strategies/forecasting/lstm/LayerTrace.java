package io.forewalk.strategies.forecasting.lstm;

/**
 * What one LSTM layer did with one block of windows, kept for the way back. Shapes
 * [steps][rows][BLOCK]; cells and outputs have one more step in front, the zeros before the first
 * bar.
 */
final class LayerTrace {

    final int steps;
    final int width;
    final int inputRows;

    /** Rows per step: {@code inputRows}. */
    final float[] inputs;

    /** What dropout multiplied the inputs with: 0, or one over the retained share. */
    final float[] mask;

    /** Rows per step: candidates, forget, output and input gates; on the way back their errors. */
    final float[] gates;

    /** Cell states, one step ahead. */
    final float[] cells;

    /** Hyperbolic tangents of the cell states. */
    final float[] squashed;

    /** Outputs, one step ahead. */
    final float[] outputs;

    LayerTrace(int steps, int inputRows, int width) {
        this.steps = steps;
        this.width = width;
        this.inputRows = inputRows;
        this.inputs = new float[steps * inputRows * Lanes.BLOCK];
        this.mask = new float[steps * inputRows * Lanes.BLOCK];
        this.gates = new float[steps * NetworkShape.GATES * width * Lanes.BLOCK];
        this.cells = new float[(steps + 1) * width * Lanes.BLOCK];
        this.squashed = new float[steps * width * Lanes.BLOCK];
        this.outputs = new float[(steps + 1) * width * Lanes.BLOCK];
    }

    /** Where the inputs of a step start. */
    int inputsAt(int step) {
        return step * inputRows * Lanes.BLOCK;
    }

    /** Where the gates of a step start. */
    int gatesAt(int step) {
        return step * NetworkShape.GATES * width * Lanes.BLOCK;
    }

    /** Where the cells and outputs before a step start; {@code before(step + 1)} is after it. */
    int before(int step) {
        return step * width * Lanes.BLOCK;
    }
}
