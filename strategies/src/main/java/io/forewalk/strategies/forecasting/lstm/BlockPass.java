package io.forewalk.strategies.forecasting.lstm;

import java.util.Arrays;
import java.util.List;

/**
 * One block of windows on its way through the network. Equations of Hochreiter and Schmidhuber
 * (1997) with the forget gate of Gers (2000), no peepholes:
 *
 * <pre>
 * candidate I = tanh(z_I); forget F, output O and input G = sigmoid(z); z = [b W R] [1 x_t h_{t-1}]
 * c_t = F c_{t-1} + G I;  h_t = O tanh(c_t);  y = [d D] [1 h_T]
 * </pre>
 *
 * Windows never mix on the way forward, so an answer has the same bits alone and among others.
 */
final class BlockPass {

    private static final int BLOCK = Lanes.BLOCK;

    private final int steps;
    private final LaneKernel kernel;
    private final LayerTrace[] traces;
    private final DropoutTrace[] dropout;
    private final float[] denseSeen;
    private final float[] outputs;

    private BlockPass(NetworkShape shape, int steps, int kept, LaneKernel kernel) {
        this.steps = steps;
        this.kernel = kernel;
        this.traces = new LayerTrace[shape.depth()];
        this.dropout = new DropoutTrace[shape.depth()];
        for (int layer = 0; layer < shape.depth(); layer++) {
            int width = shape.units().get(layer);
            traces[layer] = new LayerTrace(kept, shape.inputsOf(layer), width);
            dropout[layer] = new DropoutTrace(kept, width);
        }
        this.outputs = new float[shape.outputs() * BLOCK];
        this.denseSeen = new float[(1 + shape.units().getLast()) * BLOCK];
        Arrays.fill(denseSeen, 0, BLOCK, 1);
    }

    /** A pass that keeps all steps for the way back. */
    static BlockPass forTraining(NetworkShape shape, int steps, LaneKernel kernel) {
        return new BlockPass(shape, steps, steps + 1, kernel);
    }

    /** A pass that keeps no more than the way forward needs. */
    static BlockPass forPrediction(NetworkShape shape, int steps, LaneKernel kernel) {
        return new BlockPass(shape, steps, 2, kernel);
    }

    /** The output of a window after {@link #forward}. */
    float output(int lane, int output) {
        return outputs[output * BLOCK + lane];
    }

    int steps() {
        return steps;
    }

    LayerTrace trace(int layer) {
        return traces[layer];
    }

    /** What dropout did to the outputs of a layer. */
    DropoutTrace dropout(int layer) {
        return dropout[layer];
    }

    /** What the dense layer saw: a 1, what dropout left of the last outputs; [1 + units][BLOCK]. */
    float[] denseSeen() {
        return denseSeen;
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
        for (LayerTrace trace : traces) {
            trace.restart();
        }
        for (int step = 0; step < steps; step++) {
            read(windows, order, first, step);
            for (int layer = 0; layer < traces.length; layer++) {
                advance(layer, step, weights);
                if (layer + 1 < traces.length) {
                    LayerTrace above = traces[layer + 1];
                    passOn(layer, step, masks.get(layer), first, above.seen, above.inputsAt(step));
                }
            }
        }
        passOn(traces.length - 1, steps - 1, masks.getLast(), first, denseSeen, BLOCK);
        kernel.multiply(weights.dense(), denseSeen, 0, outputs, 0);
    }

    // Places past the end of the batch hold zeros.
    private void read(WindowSet windows, int[] order, int first, int step) {
        float[] inputs = traces[0].seen;
        for (int feature = 0; feature < windows.features(); feature++) {
            int row = traces[0].inputsAt(step) + feature * BLOCK;
            for (int lane = 0; lane < BLOCK; lane++) {
                int place = first + lane;
                inputs[row + lane] =
                        place < order.length ? windows.input(order[place], step, feature) : 0;
            }
        }
    }

    private void advance(int layer, int step, NetworkWeights weights) {
        LayerTrace trace = traces[layer];
        Matrix gates = weights.gates(layer);
        kernel.multiply(gates, trace.seen, trace.seenAt(step), trace.gates, trace.gatesAt(step));
        kernel.activate(trace, step);
    }

    private void passOn(
            int layer, int step, DropoutMasks masks, int first, float[] above, int start) {
        LayerTrace trace = traces[layer];
        int outputs = trace.outputsBefore(step + 1);
        if (masks.drop()) {
            dropout[layer].drop(masks, first, step, trace.seen, outputs, above, start);
        } else {
            System.arraycopy(trace.seen, outputs, above, start, trace.width * BLOCK);
        }
    }
}
