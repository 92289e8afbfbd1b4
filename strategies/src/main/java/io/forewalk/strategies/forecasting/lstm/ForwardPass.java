package io.forewalk.strategies.forecasting.lstm;

import java.util.Arrays;

/**
 * The network's answer, dropout off. Windows run in blocks of {@link #LANES} side by side and never
 * mix, so a window's answer has the same bits alone and among others. Equations of Hochreiter and
 * Schmidhuber (1997) with the forget gate of Gers (2000), no peepholes:
 *
 * <pre>
 * candidate I = tanh(z_I), forget F, output O and input G = sigmoid(z), with z = W x_t + R h_{t-1} + b
 * c_t = F c_{t-1} + G I,  h_t = O tanh(c_t)
 * </pre>
 */
final class ForwardPass {

    /** Windows that run side by side. */
    static final int LANES = 32;

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

    /** The scaled outputs of windows, shape [windows][2]. */
    float[] outputs(WindowSet windows) {
        float[] outputs = new float[WindowSet.OUTPUTS * windows.count()];
        for (int first = 0; first < windows.count(); first += LANES) {
            int count = Math.min(LANES, windows.count() - first);
            answer(windows, first, count, outputs);
        }
        return outputs;
    }

    /** The mean loss over windows and outputs, without penalties; {@code NaN} without windows. */
    double loss(WindowSet windows) {
        float[] outputs = outputs(windows);
        double sum = 0;
        for (int i = 0; i < outputs.length; i++) {
            int window = i / WindowSet.OUTPUTS;
            sum += loss.of((double) outputs[i] - windows.target(window, i % WindowSet.OUTPUTS));
        }
        return sum / outputs.length;
    }

    private void answer(WindowSet windows, int first, int count, float[] outputs) {
        LayerMemory[] memories = new LayerMemory[shape.depth()];
        Arrays.setAll(memories, layer -> new LayerMemory(shape.units().get(layer)));
        float[] bar = new float[shape.inputs() * LANES];
        for (int step = 0; step < windows.steps(); step++) {
            read(windows, first, count, step, bar);
            float[] below = bar;
            for (int layer = 0; layer < shape.depth(); layer++) {
                advance(layer, below, memories[layer]);
                below = memories[layer].hidden;
            }
        }
        dense(memories[shape.depth() - 1].hidden, first, count, outputs);
    }

    private static void read(WindowSet windows, int first, int count, int step, float[] bar) {
        for (int feature = 0; feature < windows.features(); feature++) {
            for (int lane = 0; lane < count; lane++) {
                bar[feature * LANES + lane] = windows.input(first + lane, step, feature);
            }
        }
    }

    private void advance(int layer, float[] below, LayerMemory memory) {
        int biases = shape.biases(layer);
        for (int row = 0; row < memory.gates.length / LANES; row++) {
            Arrays.fill(memory.gates, row * LANES, (row + 1) * LANES, parameters[biases + row]);
        }
        multiply(shape.inputWeights(layer), below, memory.gates);
        multiply(shape.recurrentWeights(layer), memory.hidden, memory.gates);
        memory.advance();
    }

    /** Adds weights times inputs to sums, shapes [inputs][rows], [inputs][LANES], [rows][LANES]. */
    private void multiply(int weights, float[] inputs, float[] sums) {
        int width = inputs.length / LANES;
        for (int row = 0; row < sums.length; row += LANES) {
            int column = weights + width * (row / LANES);
            for (int k = 0; k < width; k++) {
                float weight = parameters[column + k];
                for (int lane = 0; lane < LANES; lane++) {
                    sums[row + lane] = Math.fma(weight, inputs[k * LANES + lane], sums[row + lane]);
                }
            }
        }
    }

    private void dense(float[] hidden, int first, int count, float[] outputs) {
        float[] sums = new float[WindowSet.OUTPUTS * LANES];
        for (int output = 0; output < WindowSet.OUTPUTS; output++) {
            float bias = parameters[shape.denseBiases() + output];
            Arrays.fill(sums, output * LANES, (output + 1) * LANES, bias);
        }
        multiply(shape.denseWeights(), hidden, sums);
        for (int lane = 0; lane < count; lane++) {
            for (int output = 0; output < WindowSet.OUTPUTS; output++) {
                outputs[WindowSet.OUTPUTS * (first + lane) + output] = sums[output * LANES + lane];
            }
        }
    }

    /** Cell and output of one layer between two steps, shape [units][LANES]. */
    private static final class LayerMemory {

        private final float[] cell;
        private final float[] hidden;
        private final float[] gates;

        LayerMemory(int units) {
            cell = new float[units * LANES];
            hidden = new float[units * LANES];
            gates = new float[NetworkShape.GATES * units * LANES];
        }

        void advance() {
            int block = cell.length;
            for (int i = 0; i < block; i++) {
                float candidate = Sigmoids.tanh(gates[i]);
                float forget = Sigmoids.sigmoid(gates[block + i]);
                float output = Sigmoids.sigmoid(gates[2 * block + i]);
                float input = Sigmoids.sigmoid(gates[3 * block + i]);
                cell[i] = Math.fma(forget, cell[i], input * candidate);
                hidden[i] = output * Sigmoids.tanh(cell[i]);
            }
        }
    }
}
