package io.forewalk.strategies.forecasting.lstm;

/**
 * The weights of a network between two steps of training, laid out for the way forward and back.
 * What a layer's gates see at a step is one column: a 1, the inputs, the outputs of the step
 * before; their weights for it are {@code [b W R]}.
 */
final class NetworkWeights {

    private final NetworkShape shape;
    private final float[] parameters;
    private final Matrix[] gates;
    private final Matrix[] inputsBack;
    private final Matrix[] outputsBack;
    private final Matrix dense;
    private final Matrix denseBack;

    /** Reads the parameters, which it keeps. */
    NetworkWeights(NetworkShape shape, float[] parameters) {
        this.shape = shape;
        this.parameters = parameters;
        int depth = shape.depth();
        gates = new Matrix[depth];
        inputsBack = new Matrix[depth];
        outputsBack = new Matrix[depth];
        for (int layer = 0; layer < depth; layer++) {
            int units = shape.units().get(layer);
            int rows = NetworkShape.GATES * units;
            gates[layer] = new Matrix(rows, 1 + shape.inputsOf(layer) + units);
            inputsBack[layer] = new Matrix(shape.inputsOf(layer), rows);
            outputsBack[layer] = new Matrix(units, rows);
        }
        dense = new Matrix(shape.outputs(), 1 + shape.units().getLast());
        denseBack = new Matrix(shape.units().getLast(), shape.outputs());
        refresh();
    }

    /** Reads the parameters again, which training has changed. */
    void refresh() {
        for (int layer = 0; layer < shape.depth(); layer++) {
            int inputs = shape.inputsOf(layer);
            int units = shape.units().get(layer);
            gates[layer].fill(0, 1, parameters, shape.biases(layer));
            gates[layer].fill(1, inputs, parameters, shape.inputWeights(layer));
            gates[layer].fill(1 + inputs, units, parameters, shape.recurrentWeights(layer));
            inputsBack[layer].fillTransposed(parameters, shape.inputWeights(layer));
            outputsBack[layer].fillTransposed(parameters, shape.recurrentWeights(layer));
        }
        dense.fill(0, 1, parameters, shape.denseBiases());
        dense.fill(1, shape.units().getLast(), parameters, shape.denseWeights());
        denseBack.fillTransposed(parameters, shape.denseWeights());
    }

    /** {@code [b W R]}: gates by what they see. */
    Matrix gates(int layer) {
        return gates[layer];
    }

    /** {@code W} transposed: inputs by gates. */
    Matrix inputsBack(int layer) {
        return inputsBack[layer];
    }

    /** {@code R} transposed: units by gates. */
    Matrix outputsBack(int layer) {
        return outputsBack[layer];
    }

    /** {@code [d D]}: outputs by a 1 and the last layer's units. */
    Matrix dense() {
        return dense;
    }

    /** {@code D} transposed: units by outputs. */
    Matrix denseBack() {
        return denseBack;
    }
}
