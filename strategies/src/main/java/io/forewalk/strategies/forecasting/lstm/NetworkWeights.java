package io.forewalk.strategies.forecasting.lstm;

/**
 * The weights of a network between two steps of training, laid out for the way forward and back.
 */
final class NetworkWeights {

    private final NetworkShape shape;
    private final float[] parameters;
    private final Matrix[] inputs;
    private final Matrix[] inputsBack;
    private final Matrix[] recurrent;
    private final Matrix[] recurrentBack;
    private final Matrix dense;
    private final Matrix denseBack;

    /** Weights of all zeros until {@link #refresh}. */
    NetworkWeights(NetworkShape shape, float[] parameters) {
        this.shape = shape;
        this.parameters = parameters;
        int depth = shape.depth();
        inputs = new Matrix[depth];
        inputsBack = new Matrix[depth];
        recurrent = new Matrix[depth];
        recurrentBack = new Matrix[depth];
        for (int layer = 0; layer < depth; layer++) {
            int units = shape.units().get(layer);
            int gates = NetworkShape.GATES * units;
            inputs[layer] = new Matrix(gates, shape.inputsOf(layer));
            inputsBack[layer] = new Matrix(shape.inputsOf(layer), gates);
            recurrent[layer] = new Matrix(gates, units);
            recurrentBack[layer] = new Matrix(units, gates);
        }
        dense = new Matrix(WindowSet.OUTPUTS, shape.units().getLast());
        denseBack = new Matrix(shape.units().getLast(), WindowSet.OUTPUTS);
        refresh();
    }

    /** Reads the parameters again, which training has changed. */
    void refresh() {
        for (int layer = 0; layer < shape.depth(); layer++) {
            inputs[layer].fill(parameters, shape.inputWeights(layer));
            inputsBack[layer].fillTransposed(parameters, shape.inputWeights(layer));
            recurrent[layer].fill(parameters, shape.recurrentWeights(layer));
            recurrentBack[layer].fillTransposed(parameters, shape.recurrentWeights(layer));
        }
        dense.fill(parameters, shape.denseWeights());
        denseBack.fillTransposed(parameters, shape.denseWeights());
    }

    /** Gates by inputs. */
    Matrix inputs(int layer) {
        return inputs[layer];
    }

    /** Inputs by gates. */
    Matrix inputsBack(int layer) {
        return inputsBack[layer];
    }

    /** Gates by units. */
    Matrix recurrent(int layer) {
        return recurrent[layer];
    }

    /** Units by gates. */
    Matrix recurrentBack(int layer) {
        return recurrentBack[layer];
    }

    /** Outputs by units. */
    Matrix dense() {
        return dense;
    }

    /** Units by outputs. */
    Matrix denseBack() {
        return denseBack;
    }

    /** A bias of a layer's gate. */
    float bias(int layer, int gate) {
        return parameters[shape.biases(layer) + gate];
    }

    /** A bias of an output. */
    float denseBias(int output) {
        return parameters[shape.denseBiases() + output];
    }
}
