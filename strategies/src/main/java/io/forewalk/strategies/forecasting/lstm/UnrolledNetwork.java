package io.forewalk.strategies.forecasting.lstm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A network over one window at a time in double precision, dropout off, from the inputs to the
 * gates and from an output back to the inputs. Training never comes here; it is how a trained
 * network is looked into.
 */
final class UnrolledNetwork {

    private final NetworkShape shape;
    private final float[] parameters;
    private final List<UnrolledLayer> layers = new ArrayList<>();

    UnrolledNetwork(NetworkState state) {
        this.shape = state.shape();
        this.parameters = state.parameters();
        for (int layer = 0; layer < shape.depth(); layer++) {
            layers.add(new UnrolledLayer(shape, parameters, layer));
        }
    }

    /**
     * What each layer did with a window, first to last.
     *
     * @param window shape [steps][features]
     */
    List<UnrolledTrace> read(double[][] window) {
        List<UnrolledTrace> traces = new ArrayList<>();
        double[][] inputs = window;
        for (UnrolledLayer layer : layers) {
            UnrolledTrace trace = layer.forward(inputs);
            traces.add(trace);
            inputs = Arrays.copyOfRange(trace.outputs(), 1, trace.outputs().length);
        }
        return traces;
    }

    /** An output on the network's scale after {@link #read}: 0 is the open, 1 the close. */
    double output(List<UnrolledTrace> traces, int output) {
        double[] top = traces.getLast().outputs()[traces.getLast().steps()];
        double sum = parameters[shape.denseBiases() + output];
        for (int k = 0; k < top.length; k++) {
            sum += parameters[denseWeight(output, k)] * top[k];
        }
        return sum;
    }

    /**
     * Derivatives of an output with respect to every input of the window, shape [steps][features].
     */
    double[][] gradient(List<UnrolledTrace> traces, int output) {
        UnrolledTrace top = traces.getLast();
        double[][] errors = new double[top.steps()][top.units()];
        for (int k = 0; k < top.units(); k++) {
            errors[top.steps() - 1][k] = parameters[denseWeight(output, k)];
        }
        for (int layer = shape.depth() - 1; layer >= 0; layer--) {
            errors = layers.get(layer).backward(traces.get(layer), errors);
        }
        return errors;
    }

    private int denseWeight(int output, int unit) {
        return shape.denseWeights() + output * shape.units().getLast() + unit;
    }
}
