package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.forecast.ModelSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * Stacked LSTM layers and a dense layer of outputs, and where each parameter lies in the flat
 * vector that deeplearning4j uses: {@code W | RW | b} per LSTM layer, then {@code W | b} of the
 * dense one, each matrix column by column.
 *
 * @param inputs features per step
 * @param units of each LSTM layer, first to last
 * @param outputs of the dense layer: an open and a close for each bar ahead
 */
record NetworkShape(int inputs, List<Integer> units, int outputs) {

    /** Gates per unit, in the order candidate, forget, output, input. */
    static final int GATES = 4;

    NetworkShape {
        units = List.copyOf(units);
    }

    /** A network that predicts the next open and close. */
    NetworkShape(int inputs, List<Integer> units) {
        this(inputs, units, Sequences.PRICES);
    }

    /** Number of LSTM layers. */
    int depth() {
        return units.size();
    }

    /** Values each step of a layer takes from the layer below. */
    int inputsOf(int layer) {
        return layer == 0 ? inputs : units.get(layer - 1);
    }

    /** Number of parameters of an LSTM layer: {@code 4 (H (I + H) + H)}. */
    int parametersOf(int layer) {
        int width = units.get(layer);
        return GATES * width * (inputsOf(layer) + width + 1);
    }

    /** Where a layer's input weights start, shape [inputs][4 units]. */
    int inputWeights(int layer) {
        int start = 0;
        for (int below = 0; below < layer; below++) {
            start += parametersOf(below);
        }
        return start;
    }

    /** Where a layer's recurrent weights start, shape [units][4 units]. */
    int recurrentWeights(int layer) {
        return inputWeights(layer) + inputsOf(layer) * GATES * units.get(layer);
    }

    /** Where a layer's biases start, shape [4 units]. */
    int biases(int layer) {
        return recurrentWeights(layer) + GATES * units.get(layer) * units.get(layer);
    }

    /** Where the dense layer's weights start, shape [units][outputs]. */
    int denseWeights() {
        return inputWeights(depth());
    }

    /** Where the dense layer's biases start, shape [outputs]. */
    int denseBiases() {
        return denseWeights() + units.getLast() * outputs;
    }

    /** Whether a parameter is a bias, which L2 leaves alone. */
    boolean isBias(int parameter) {
        for (int layer = 0; layer < depth(); layer++) {
            int biases = biases(layer);
            if (parameter >= biases && parameter < biases + GATES * units.get(layer)) {
                return true;
            }
        }
        return parameter >= denseBiases();
    }

    /** Number of all parameters. */
    int parameters() {
        return denseBiases() + outputs;
    }

    /** The layers with their parameters, first to last. */
    List<ModelSummary.Layer> table() {
        List<ModelSummary.Layer> table = new ArrayList<>();
        for (int layer = 0; layer < depth(); layer++) {
            table.add(
                    new ModelSummary.Layer(
                            "LSTM", inputsOf(layer), units.get(layer), parametersOf(layer)));
        }
        int dense = parameters() - denseWeights();
        table.add(new ModelSummary.Layer("dense", units.getLast(), outputs, dense));
        return table;
    }
}
