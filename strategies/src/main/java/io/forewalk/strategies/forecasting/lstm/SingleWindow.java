package io.forewalk.strategies.forecasting.lstm;

import java.util.Arrays;

/**
 * One window on its way through the network, with gates side by side in place of windows, since a
 * block would be empty but for one lane. The equations of {@link BlockPass} in the same order of
 * additions, so an answer has the same bits.
 */
final class SingleWindow {

    // Columns that one pass over the sums adds; more would not be quicker.
    private static final int COLUMNS = 5;

    private final NetworkShape shape;

    // [b W R] of each layer by columns: [layers][seen][gates]; [d D] last: [layers][seen][outputs].
    private final float[][][] columns;
    private final float[][] seen;
    private final float[][] cells;
    private final float[][] gates;

    SingleWindow(NetworkShape shape, float[] parameters) {
        int depth = shape.depth();
        this.shape = shape;
        this.columns = new float[depth + 1][][];
        this.seen = new float[depth + 1][];
        this.cells = new float[depth][];
        this.gates = new float[depth + 1][];
        for (int layer = 0; layer < depth; layer++) {
            int inputs = shape.inputsOf(layer);
            int units = shape.units().get(layer);
            int rows = NetworkShape.GATES * units;
            prepare(layer, 1 + inputs + units, rows);
            read(layer, 0, 1, parameters, shape.biases(layer));
            read(layer, 1, inputs, parameters, shape.inputWeights(layer));
            read(layer, 1 + inputs, units, parameters, shape.recurrentWeights(layer));
            cells[layer] = new float[units];
        }
        int units = shape.units().getLast();
        prepare(depth, 1 + units, shape.outputs());
        read(depth, 0, 1, parameters, shape.denseBiases());
        read(depth, 1, units, parameters, shape.denseWeights());
    }

    private void prepare(int layer, int seenRows, int rows) {
        columns[layer] = new float[seenRows][rows];
        seen[layer] = new float[seenRows];
        gates[layer] = new float[rows];
    }

    // Columns from `first` on, shape [rows][count] in the parameters.
    private void read(int layer, int first, int count, float[] parameters, int start) {
        for (int i = 0; i < count; i++) {
            float[] column = columns[layer][first + i];
            for (int row = 0; row < column.length; row++) {
                column[row] = parameters[start + row * count + i];
            }
        }
    }

    /** Writes the outputs of a window to {@code outputs[at]} and behind it. */
    void forward(WindowSet windows, int window, float[] outputs, int at) {
        restart();
        int depth = shape.depth();
        for (int step = 0; step < windows.steps(); step++) {
            for (int feature = 0; feature < windows.features(); feature++) {
                seen[0][1 + feature] = windows.input(window, step, feature);
            }
            for (int layer = 0; layer < depth; layer++) {
                advance(layer);
            }
        }
        multiply(depth);
        System.arraycopy(gates[depth], 0, outputs, at, shape.outputs());
    }

    private void restart() {
        for (float[] layer : seen) {
            Arrays.fill(layer, 0);
            layer[0] = 1;
        }
        for (float[] layer : cells) {
            Arrays.fill(layer, 0);
        }
    }

    private void advance(int layer) {
        multiply(layer);
        float[] gate = gates[layer];
        float[] cell = cells[layer];
        int units = cell.length;
        Sigmoids.tanh(gate, 0, units);
        Sigmoids.sigmoid(gate, units, gate.length);
        for (int i = 0; i < units; i++) {
            cell[i] = Math.fma(gate[units + i], cell[i], gate[3 * units + i] * gate[i]);
        }
        float[] squashed = Arrays.copyOf(cell, units);
        Sigmoids.tanh(squashed, 0, units);
        int outputs = 1 + shape.inputsOf(layer);
        for (int i = 0; i < units; i++) {
            float output = gate[2 * units + i] * squashed[i];
            seen[layer][outputs + i] = output;
            seen[layer + 1][1 + i] = output;
        }
    }

    private void multiply(int layer) {
        float[] sums = gates[layer];
        float[][] weights = columns[layer];
        float[] x = seen[layer];
        Arrays.fill(sums, 0);
        int column = 0;
        for (; column + COLUMNS <= x.length; column += COLUMNS) {
            addFive(weights, x, column, sums);
        }
        for (; column < x.length; column++) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] = Math.fma(weights[column][i], x[column], sums[i]);
            }
        }
    }

    // Arrays of one length from their first element on: what the JIT turns into vectors by itself.
    private static void addFive(float[][] weights, float[] x, int column, float[] sums) {
        float[] w0 = weights[column];
        float[] w1 = weights[column + 1];
        float[] w2 = weights[column + 2];
        float[] w3 = weights[column + 3];
        float[] w4 = weights[column + 4];
        float x0 = x[column];
        float x1 = x[column + 1];
        float x2 = x[column + 2];
        float x3 = x[column + 3];
        float x4 = x[column + 4];
        for (int i = 0; i < sums.length; i++) {
            float sum = Math.fma(w1[i], x1, Math.fma(w0[i], x0, sums[i]));
            sums[i] = Math.fma(w4[i], x4, Math.fma(w3[i], x3, Math.fma(w2[i], x2, sum)));
        }
    }
}
