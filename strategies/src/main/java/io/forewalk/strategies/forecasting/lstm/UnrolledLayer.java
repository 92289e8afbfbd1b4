package io.forewalk.strategies.forecasting.lstm;

import java.util.Arrays;

/**
 * One LSTM layer over one window in double precision, dropout off: forward, and back to its inputs.
 * The equations are those of {@link BlockPass}; loops are plain, each inner one over neighbours.
 */
final class UnrolledLayer {

    private final int inputs;
    private final int units;
    private final int gates;
    private final double[] biases;

    /** The weights by source, then gate, and by gate, then source: input rows, then recurrent. */
    private final double[] bySource;

    private final double[] byGate;

    UnrolledLayer(NetworkShape shape, float[] parameters, int layer) {
        this.inputs = shape.inputsOf(layer);
        this.units = shape.units().get(layer);
        this.gates = NetworkShape.GATES * units;
        this.biases = new double[gates];
        this.bySource = new double[(inputs + units) * gates];
        this.byGate = new double[(inputs + units) * gates];
        for (int gate = 0; gate < gates; gate++) {
            biases[gate] = parameters[shape.biases(layer) + gate];
            for (int k = 0; k < inputs; k++) {
                set(gate, k, parameters[shape.inputWeights(layer) + gate * inputs + k]);
            }
            for (int k = 0; k < units; k++) {
                set(gate, inputs + k, parameters[shape.recurrentWeights(layer) + gate * units + k]);
            }
        }
    }

    private void set(int gate, int source, double weight) {
        bySource[source * gates + gate] = weight;
        byGate[gate * (inputs + units) + source] = weight;
    }

    /**
     * Reads a window.
     *
     * @param window shape [steps][inputs]
     */
    UnrolledTrace forward(double[][] window) {
        UnrolledTrace trace = new UnrolledTrace(window.length, units);
        for (int step = 0; step < window.length; step++) {
            double[] sums = trace.gates()[step];
            System.arraycopy(biases, 0, sums, 0, gates);
            addRows(sums, window[step], 0);
            addRows(sums, trace.outputs()[step], inputs);
            advance(trace, step);
        }
        return trace;
    }

    private void addRows(double[] sums, double[] values, int firstSource) {
        for (int k = 0; k < values.length; k++) {
            double value = values[k];
            int row = (firstSource + k) * gates;
            for (int gate = 0; gate < gates; gate++) {
                sums[gate] += value * bySource[row + gate];
            }
        }
    }

    private void advance(UnrolledTrace trace, int step) {
        double[] gate = trace.gates()[step];
        for (int u = 0; u < units; u++) {
            gate[u] = StrictMath.tanh(gate[u]);
        }
        for (int g = units; g < gates; g++) {
            gate[g] = 1 / (1 + StrictMath.exp(-gate[g]));
        }
        for (int u = 0; u < units; u++) {
            double cell =
                    trace.forget(step, u) * trace.cells()[step][u]
                            + trace.input(step, u) * trace.candidate(step, u);
            trace.cells()[step + 1][u] = cell;
            trace.squashed()[step][u] = StrictMath.tanh(cell);
            trace.outputs()[step + 1][u] = trace.output(step, u) * trace.squashed()[step][u];
        }
    }

    /**
     * Derivatives with respect to the inputs.
     *
     * @param errors derivatives with respect to the outputs of each step, shape [steps][units]
     * @return shape [steps][inputs]
     */
    double[][] backward(UnrolledTrace trace, double[][] errors) {
        double[][] below = new double[trace.steps()][];
        double[] sums = new double[gates];
        double[] cellErrors = new double[units];
        double[] sources = new double[inputs + units];
        for (int step = trace.steps() - 1; step >= 0; step--) {
            double[] outputErrors = errors[step].clone();
            for (int u = 0; u < units; u++) {
                outputErrors[u] += sources[inputs + u];
            }
            retreat(trace, step, outputErrors, cellErrors, sums);
            Arrays.fill(sources, 0);
            addColumns(sources, sums);
            below[step] = Arrays.copyOf(sources, inputs);
        }
        return below;
    }

    // From the errors of a step's outputs and cells to those of its sums and of the cells before.
    private void retreat(
            UnrolledTrace trace, int step, double[] outputErrors, double[] cells, double[] sums) {
        for (int u = 0; u < units; u++) {
            double candidate = trace.candidate(step, u);
            double forget = trace.forget(step, u);
            double output = trace.output(step, u);
            double input = trace.input(step, u);
            double squashed = trace.squashed()[step][u];
            double cell = cells[u] + outputErrors[u] * output * (1 - squashed * squashed);
            sums[u] = cell * input * (1 - candidate * candidate);
            sums[units + u] = cell * trace.cells()[step][u] * forget * (1 - forget);
            sums[2 * units + u] = outputErrors[u] * squashed * output * (1 - output);
            sums[3 * units + u] = cell * candidate * input * (1 - input);
            cells[u] = cell * forget;
        }
    }

    private void addColumns(double[] sources, double[] sums) {
        for (int gate = 0; gate < gates; gate++) {
            double error = sums[gate];
            int row = gate * sources.length;
            for (int k = 0; k < sources.length; k++) {
                sources[k] += error * byGate[row + k];
            }
        }
    }
}
