package io.forewalk.strategies.forecasting.lstm;

import java.util.Arrays;
import java.util.List;

/**
 * One block of windows on its way through the network and back. Equations of Hochreiter and
 * Schmidhuber (1997) with the forget gate of Gers (2000), no peepholes:
 *
 * <pre>
 * candidate I = tanh(z_I); forget F, output O and input G = sigmoid(z); z = W x_t + R h_{t-1} + b
 * c_t = F c_{t-1} + G I;  h_t = O tanh(c_t);  y = D h_T + d
 * </pre>
 *
 * Windows never mix on the way forward, so an answer has the same bits alone and among others.
 */
final class BlockPass {

    private static final int BLOCK = Lanes.BLOCK;

    private final NetworkShape shape;
    private final int steps;
    private final LaneKernel kernel;
    private final LayerTrace[] traces;
    private final float[] denseInputs;
    private final float[] denseMask;
    private final float[] outputs = new float[WindowSet.OUTPUTS * BLOCK];

    BlockPass(NetworkShape shape, int steps, LaneKernel kernel) {
        this.shape = shape;
        this.steps = steps;
        this.kernel = kernel;
        this.traces = new LayerTrace[shape.depth()];
        Arrays.setAll(
                traces,
                layer -> new LayerTrace(steps, shape.inputsOf(layer), shape.units().get(layer)));
        this.denseInputs = new float[shape.units().getLast() * BLOCK];
        this.denseMask = new float[shape.units().getLast() * BLOCK];
    }

    /** The output of a window after {@link #forward}. */
    float output(int lane, int output) {
        return outputs[output * BLOCK + lane];
    }

    LayerTrace trace(int layer) {
        return traces[layer];
    }

    /** What dropout left of the last layer's outputs, shape [units][BLOCK]. */
    float[] denseInputs() {
        return denseInputs;
    }

    float[] denseMask() {
        return denseMask;
    }

    /**
     * Computes all activations and outputs.
     *
     * @param order the windows of a batch, of which the block takes BLOCK from {@code first} on
     * @param masks behind each layer
     */
    void forward(
            NetworkWeights weights,
            WindowSet windows,
            int[] order,
            int first,
            List<DropoutMasks> masks) {
        read(windows, order, first);
        for (int layer = 0; layer < shape.depth(); layer++) {
            if (layer > 0) {
                dropInputs(layer, masks.get(layer - 1), first);
            }
            advance(layer, weights);
        }
        answer(weights, masks.getLast(), first);
    }

    // Places past the end of the batch hold zeros.
    private void read(WindowSet windows, int[] order, int first) {
        float[] inputs = traces[0].inputs;
        for (int step = 0; step < steps; step++) {
            for (int feature = 0; feature < windows.features(); feature++) {
                int row = (step * windows.features() + feature) * BLOCK;
                for (int lane = 0; lane < BLOCK; lane++) {
                    int place = first + lane;
                    inputs[row + lane] =
                            place < order.length ? windows.input(order[place], step, feature) : 0;
                }
            }
        }
    }

    private void dropInputs(int layer, DropoutMasks masks, int first) {
        LayerTrace below = traces[layer - 1];
        LayerTrace trace = traces[layer];
        int ahead = below.before(1);
        System.arraycopy(below.outputs, ahead, trace.inputs, 0, trace.inputs.length);
        if (masks.drop()) {
            for (int step = 0; step < steps; step++) {
                masks.fill(first, step, trace.inputRows, trace.mask, trace.inputsAt(step));
            }
            multiply(trace.inputs, trace.mask);
        }
    }

    private void advance(int layer, NetworkWeights weights) {
        LayerTrace trace = traces[layer];
        Matrix fromInputs = weights.inputs(layer);
        Matrix fromOutputs = weights.recurrent(layer);
        for (int step = 0; step < steps; step++) {
            int gates = trace.gatesAt(step);
            for (int gate = 0; gate < fromInputs.rows(); gate++) {
                fillRow(trace.gates, gates + gate * BLOCK, weights.bias(layer, gate));
            }
            kernel.multiply(fromInputs, trace.inputs, trace.inputsAt(step), trace.gates, gates);
            kernel.multiply(fromOutputs, trace.outputs, trace.before(step), trace.gates, gates);
            kernel.activate(trace, step);
        }
    }

    private void answer(NetworkWeights weights, DropoutMasks masks, int first) {
        LayerTrace top = traces[shape.depth() - 1];
        System.arraycopy(top.outputs, top.before(steps), denseInputs, 0, denseInputs.length);
        if (masks.drop()) {
            masks.fill(first, steps - 1, top.width, denseMask, 0);
            multiply(denseInputs, denseMask);
        }
        for (int output = 0; output < WindowSet.OUTPUTS; output++) {
            fillRow(outputs, output * BLOCK, weights.denseBias(output));
        }
        kernel.multiply(weights.dense(), denseInputs, 0, outputs, 0);
    }

    private static void fillRow(float[] rows, int start, float value) {
        Arrays.fill(rows, start, start + BLOCK, value);
    }

    private static void multiply(float[] values, float[] mask) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= mask[i];
        }
    }
}
