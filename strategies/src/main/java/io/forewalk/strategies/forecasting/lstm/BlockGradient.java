package io.forewalk.strategies.forecasting.lstm;

import java.util.Arrays;
import java.util.List;

/**
 * Back-propagation through time (Werbos, 1990) over blocks: errors run from the outputs back to the
 * first step, and every weight gathers the products of what it saw and the errors it led to.
 */
final class BlockGradient {

    private static final int BLOCK = Lanes.BLOCK;

    private final NetworkShape shape;
    private final int steps;
    private final LaneKernel kernel;
    private final BlockPass pass;
    private final GradientSums[] sums;
    private final float[] denseSums;
    private final float[][] outputErrors;
    private final float[][] cellErrors;

    BlockGradient(NetworkShape shape, LaneKernel kernel, BlockPass pass) {
        this.shape = shape;
        this.steps = pass.steps();
        this.kernel = kernel;
        this.pass = pass;
        int depth = shape.depth();
        this.sums = new GradientSums[depth];
        this.outputErrors = new float[depth][];
        this.cellErrors = new float[depth][];
        for (int layer = 0; layer < depth; layer++) {
            LayerTrace trace = pass.trace(layer);
            sums[layer] = new GradientSums(trace.gateRows, trace.seenRows);
            outputErrors[layer] = new float[steps * trace.width * BLOCK];
            cellErrors[layer] = new float[trace.width * BLOCK];
        }
        this.denseSums = new float[shape.outputs() * (1 + shape.units().getLast()) * Lanes.SUMS];
    }

    /** Forgets all products. */
    void clear() {
        for (GradientSums layer : sums) {
            layer.clear();
        }
        Arrays.fill(denseSums, 0);
    }

    /** The sum over all windows since {@link #clear}, shape [parameters]. */
    float[] total() {
        float[] total = new float[shape.parameters()];
        for (int layer = 0; layer < shape.depth(); layer++) {
            int inputs = shape.inputsOf(layer);
            int units = shape.units().get(layer);
            total(layer, 0, 1, total, shape.biases(layer));
            total(layer, 1, inputs, total, shape.inputWeights(layer));
            total(layer, 1 + inputs, units, total, shape.recurrentWeights(layer));
        }
        totalDense(total);
        return total;
    }

    // Rows seen from `first` on become parameters from `start` on, shape [gates][rows].
    private void total(int layer, int first, int rows, float[] total, int start) {
        for (int gate = 0; gate < pass.trace(layer).gateRows; gate++) {
            for (int row = 0; row < rows; row++) {
                total[start + gate * rows + row] = sums[layer].total(gate, first + row);
            }
        }
    }

    private void totalDense(float[] total) {
        int units = shape.units().getLast();
        for (int output = 0; output < shape.outputs(); output++) {
            int first = output * (1 + units) * Lanes.SUMS;
            total[shape.denseBiases() + output] = Lanes.total(denseSums, first);
            for (int unit = 0; unit < units; unit++) {
                int sum = first + (1 + unit) * Lanes.SUMS;
                total[shape.denseWeights() + output * units + unit] = Lanes.total(denseSums, sum);
            }
        }
    }

    /**
     * Adds the block that has just passed forwards.
     *
     * @param errors of the outputs, shape [outputs][BLOCK]; 0 for places without a window
     * @param masks behind each layer
     */
    void backward(NetworkWeights weights, float[] errors, List<DropoutMasks> masks) {
        accumulateDense(errors);
        int top = shape.depth() - 1;
        int last = at(top, steps - 1);
        Arrays.fill(outputErrors[top], 0, last, 0);
        kernel.multiply(weights.denseBack(), errors, 0, outputErrors[top], last);
        if (masks.getLast().drop()) {
            pass.dropout(top).dropErrors(steps - 1, outputErrors[top], last);
        }
        for (int layer = top; layer >= 0; layer--) {
            boolean dropped = layer > 0 && masks.get(layer - 1).drop();
            Arrays.fill(cellErrors[layer], 0);
            for (int step = steps - 1; step >= 0; step--) {
                retreat(layer, step, weights, dropped);
            }
            kernel.accumulate(pass.trace(layer), steps, sums[layer]);
        }
    }

    // From the errors of a step's outputs to those of its gates, the step before, the layer below.
    private void retreat(int layer, int step, NetworkWeights weights, boolean dropped) {
        LayerTrace trace = pass.trace(layer);
        float[] errors = outputErrors[layer];
        int gates = trace.gatesAt(step);
        kernel.propagate(trace, step, errors, at(layer, step), cellErrors[layer]);
        if (step > 0) {
            Matrix outputsBack = weights.outputsBack(layer);
            kernel.addProduct(outputsBack, trace.gates, gates, errors, at(layer, step - 1));
        }
        if (layer > 0) {
            float[] below = outputErrors[layer - 1];
            int start = at(layer - 1, step);
            kernel.multiply(weights.inputsBack(layer), trace.gates, gates, below, start);
            if (dropped) {
                pass.dropout(layer - 1).dropErrors(step, below, start);
            }
        }
    }

    private int at(int layer, int step) {
        return step * pass.trace(layer).width * BLOCK;
    }

    private void accumulateDense(float[] errors) {
        int rows = 1 + shape.units().getLast();
        for (int output = 0; output < shape.outputs(); output++) {
            for (int row = 0; row < rows; row++) {
                int sum = (output * rows + row) * Lanes.SUMS;
                for (int lane = 0; lane < BLOCK; lane++) {
                    int partial = sum + lane % Lanes.SUMS;
                    float seen = pass.denseSeen()[row * BLOCK + lane];
                    float error = errors[output * BLOCK + lane];
                    denseSums[partial] = Math.fma(seen, error, denseSums[partial]);
                }
            }
        }
    }
}
