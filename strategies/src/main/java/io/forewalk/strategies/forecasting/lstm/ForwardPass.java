package io.forewalk.strategies.forecasting.lstm;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A network's answers, dropout off. */
final class ForwardPass {

    // So many windows are quicker one by one than in a block that is mostly empty.
    private static final int FEW = 2;

    private final NetworkShape shape;
    private final LossKind loss;
    private final float[] parameters;

    private ForwardPass(NetworkState state) {
        this.shape = state.shape();
        this.loss = state.settings().loss();
        this.parameters = state.parameters();
    }

    /** The forward pass of a network as it is now. */
    static ForwardPass of(NetworkState state) {
        return new ForwardPass(state);
    }

    /** The scaled outputs of windows, shape [windows][outputs]. */
    float[] outputs(WindowSet windows) {
        float[] outputs = new float[shape.outputs() * windows.count()];
        if (windows.count() <= FEW) {
            SingleWindow pass = new SingleWindow(shape, parameters);
            for (int window = 0; window < windows.count(); window++) {
                pass.forward(windows, window, outputs, shape.outputs() * window);
            }
        } else {
            fillByBlocks(windows, outputs);
        }
        return outputs;
    }

    private void fillByBlocks(WindowSet windows, float[] outputs) {
        int[] order = IntStream.range(0, windows.count()).toArray();
        List<DropoutMasks> masks = Collections.nCopies(shape.depth(), DropoutMasks.none());
        NetworkWeights weights = new NetworkWeights(shape, parameters);
        BlockPass pass = BlockPass.forPrediction(shape, windows.steps(), LaneKernel.of(shape));
        for (int first = 0; first < order.length; first += Lanes.BLOCK) {
            pass.forward(weights, windows, order, first, masks);
            for (int w = first; w < Math.min(first + Lanes.BLOCK, order.length); w++) {
                for (int output = 0; output < shape.outputs(); output++) {
                    outputs[shape.outputs() * w + output] = pass.output(w - first, output);
                }
            }
        }
    }

    /** The mean loss over windows and outputs, without penalties; {@code NaN} without windows. */
    double loss(WindowSet windows) {
        float[] outputs = outputs(windows);
        double sum = 0;
        for (int i = 0; i < outputs.length; i++) {
            int window = i / shape.outputs();
            sum += loss.of((double) outputs[i] - windows.target(window, i % shape.outputs()));
        }
        return sum / outputs.length;
    }
}
