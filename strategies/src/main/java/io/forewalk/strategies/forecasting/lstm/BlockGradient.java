package io.forewalk.strategies.forecasting.lstm;

import java.util.Arrays;
import java.util.List;

/**
 * Back-propagation through time (Werbos, 1990) over blocks: errors run from the outputs back to the
 * first step, and every weight gathers the products of its inputs and errors in partial sums.
 */
final class BlockGradient {

    private static final int BLOCK = Lanes.BLOCK;

    private final NetworkShape shape;
    private final int steps;
    private final LaneKernel kernel;
    private final BlockPass pass;
    private final float[] sums;
    private final float[] ones;
    private final float[][] outputErrors;
    private final float[][] stateErrors;

    BlockGradient(NetworkShape shape, int steps, LaneKernel kernel, BlockPass pass) {
        this.shape = shape;
        this.steps = steps;
        this.kernel = kernel;
        this.pass = pass;
        this.sums = new float[shape.parameters() * Lanes.SUMS];
        this.ones = new float[steps * BLOCK];
        Arrays.fill(ones, 1);
        this.outputErrors = new float[shape.depth()][];
        this.stateErrors = new float[shape.depth()][];
        for (int layer = 0; layer < shape.depth(); layer++) {
            outputErrors[layer] = new float[steps * shape.units().get(layer) * BLOCK];
            stateErrors[layer] = new float[shape.units().get(layer) * BLOCK];
        }
    }

    /** Forgets all products. */
    void clear() {
        Arrays.fill(sums, 0);
    }

    /** The sum over all windows since {@link #clear}, shape [parameters]. */
    float[] total() {
        float[] total = new float[shape.parameters()];
        for (int i = 0; i < total.length; i++) {
            total[i] = Lanes.total(sums, i * Lanes.SUMS);
        }
        return total;
    }

    /**
     * Adds the block that has just passed forwards.
     *
     * @param errors of the outputs, shape [2][BLOCK]; 0 for places without a window
     * @param masks behind each layer
     */
    void backward(NetworkWeights weights, float[] errors, List<DropoutMasks> masks) {
        addDense(errors);
        for (int layer = 0; layer < shape.depth() - 1; layer++) {
            Arrays.fill(outputErrors[layer], 0);
        }
        startAtTop(weights, errors, masks.getLast());
        for (int layer = shape.depth() - 1; layer >= 0; layer--) {
            propagate(layer, weights);
            if (layer > 0 && masks.get(layer - 1).drop()) {
                multiply(outputErrors[layer - 1], 0, pass.trace(layer).mask);
            }
            addWeights(layer);
        }
    }

    private void startAtTop(NetworkWeights weights, float[] errors, DropoutMasks masks) {
        int top = shape.depth() - 1;
        int last = pass.trace(top).before(steps - 1);
        Arrays.fill(outputErrors[top], 0);
        kernel.multiply(weights.denseBack(), errors, 0, outputErrors[top], last);
        if (masks.drop()) {
            multiply(outputErrors[top], last, pass.denseMask());
        }
    }

    private void propagate(int layer, NetworkWeights weights) {
        LayerTrace trace = pass.trace(layer);
        Matrix toInputs = weights.inputsBack(layer);
        Matrix toOutputs = weights.recurrentBack(layer);
        float[] errors = outputErrors[layer];
        float[] now = new float[trace.width * BLOCK];
        Arrays.fill(stateErrors[layer], 0);
        for (int step = steps - 1; step >= 0; step--) {
            System.arraycopy(errors, trace.before(step), now, 0, now.length);
            if (step < steps - 1) {
                kernel.multiply(toOutputs, trace.gates, trace.gatesAt(step + 1), now, 0);
            }
            kernel.propagate(trace, step, now, stateErrors[layer]);
            if (layer > 0) {
                int below = trace.inputsAt(step);
                float[] belowErrors = outputErrors[layer - 1];
                kernel.multiply(toInputs, trace.gates, trace.gatesAt(step), belowErrors, below);
            }
        }
    }

    private void addWeights(int layer) {
        LayerTrace trace = pass.trace(layer);
        kernel.accumulate(trace.inputs, trace.inputRows, trace, shape.inputWeights(layer), sums);
        kernel.accumulate(trace.outputs, trace.width, trace, shape.recurrentWeights(layer), sums);
        kernel.accumulate(ones, 1, trace, shape.biases(layer), sums);
    }

    private void addDense(float[] errors) {
        int units = shape.units().getLast();
        for (int output = 0; output < WindowSet.OUTPUTS; output++) {
            for (int lane = 0; lane < BLOCK; lane++) {
                float error = errors[output * BLOCK + lane];
                int partial = lane % Lanes.SUMS;
                for (int unit = 0; unit < units; unit++) {
                    int weight = shape.denseWeights() + output * units + unit;
                    int sum = weight * Lanes.SUMS + partial;
                    float input = pass.denseInputs()[unit * BLOCK + lane];
                    sums[sum] = Math.fma(input, error, sums[sum]);
                }
                sums[(shape.denseBiases() + output) * Lanes.SUMS + partial] += error;
            }
        }
    }

    private static void multiply(float[] values, int start, float[] mask) {
        for (int i = 0; i < mask.length; i++) {
            values[start + i] *= mask[i];
        }
    }
}
