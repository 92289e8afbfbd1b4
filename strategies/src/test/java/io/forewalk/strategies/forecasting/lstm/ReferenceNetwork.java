package io.forewalk.strategies.forecasting.lstm;

import java.util.List;

/** The network in double precision, one window at a time, as plainly as its equations. */
final class ReferenceNetwork {

    private final NetworkShape shape;
    private final LossKind loss;
    private final double[] parameters;
    private final double[] gradient;

    ReferenceNetwork(NetworkState state) {
        this.shape = state.shape();
        this.loss = state.settings().loss();
        this.parameters = Networks.doubles(state.parameters());
        this.gradient = new double[parameters.length];
    }

    /** The mean gradient over the first windows. */
    double[] gradient(WindowSet windows, int count, List<DropoutMasks> masks) {
        for (int window = 0; window < count; window++) {
            add(windows, window, masks);
        }
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] /= count;
        }
        return gradient;
    }

    private void add(WindowSet windows, int window, List<DropoutMasks> masks) {
        int depth = shape.depth();
        int steps = windows.steps();
        Layer[] layers = new Layer[depth];
        double[][] inputs = new double[steps][shape.inputs()];
        for (int t = 0; t < steps; t++) {
            for (int f = 0; f < shape.inputs(); f++) {
                inputs[t][f] = windows.input(window, t, f);
            }
        }
        double[][][] kept = new double[depth][steps][];
        for (int l = 0; l < depth; l++) {
            layers[l] = new Layer(l, inputs);
            for (int t = 0; t < steps; t++) {
                kept[l][t] = mask(masks.get(l), window, t, shape.units().get(l));
            }
            inputs = times(layers[l].h, kept[l]);
        }
        double[][] errors = dense(windows, window, inputs[steps - 1], steps);
        for (int l = depth - 1; l >= 0; l--) {
            errors = layers[l].backward(times(errors, kept[l]));
        }
    }

    private double[][] dense(WindowSet windows, int window, double[] input, int steps) {
        double[][] errors = new double[steps][input.length];
        for (int o = 0; o < Sequences.PRICES; o++) {
            double y = parameters[shape.denseBiases() + o];
            for (int k = 0; k < input.length; k++) {
                y += parameters[shape.denseWeights() + o * input.length + k] * input[k];
            }
            double difference = y - windows.target(window, o);
            double e = loss == LossKind.MSE ? difference : Math.signum(difference) / 2;
            gradient[shape.denseBiases() + o] += e;
            for (int k = 0; k < input.length; k++) {
                int weight = shape.denseWeights() + o * input.length + k;
                gradient[weight] += e * input[k];
                errors[steps - 1][k] += e * parameters[weight];
            }
        }
        return errors;
    }

    private static double[] mask(DropoutMasks masks, int window, int step, int units) {
        double[] mask = new double[units];
        float[] block = new float[units * Lanes.BLOCK];
        int lane = window % Lanes.BLOCK;
        masks.fill(window - lane, step, units, block, 0);
        for (int unit = 0; unit < units; unit++) {
            mask[unit] = masks.drop() ? block[unit * Lanes.BLOCK + lane] : 1;
        }
        return mask;
    }

    private static double[][] times(double[][] values, double[][] masks) {
        double[][] product = new double[values.length][];
        for (int t = 0; t < values.length; t++) {
            product[t] = values[t].clone();
            for (int i = 0; i < product[t].length; i++) {
                product[t][i] *= masks[t][i];
            }
        }
        return product;
    }

    /** One LSTM layer over all steps. */
    private final class Layer {

        private final int w;
        private final int rw;
        private final int b;
        private final int width;
        private final double[][] x;
        private final double[][] h;
        private final double[][] c;
        private final double[][][] gate;

        Layer(int layer, double[][] x) {
            this.w = shape.inputWeights(layer);
            this.rw = shape.recurrentWeights(layer);
            this.b = shape.biases(layer);
            this.width = shape.units().get(layer);
            this.x = x;
            this.h = new double[x.length][width];
            this.c = new double[x.length][width];
            this.gate = new double[x.length][4][width];
            for (int t = 0; t < x.length; t++) {
                forward(t);
            }
        }

        private void forward(int t) {
            for (int u = 0; u < width; u++) {
                for (int g = 0; g < 4; g++) {
                    double z = sum(t, g * width + u);
                    gate[t][g][u] = g == 0 ? Math.tanh(z) : 1 / (1 + Math.exp(-z));
                }
                double before = t == 0 ? 0 : c[t - 1][u];
                c[t][u] = gate[t][1][u] * before + gate[t][3][u] * gate[t][0][u];
                h[t][u] = gate[t][2][u] * Math.tanh(c[t][u]);
            }
        }

        private double sum(int t, int row) {
            double z = parameters[b + row];
            for (int k = 0; k < x[t].length; k++) {
                z += parameters[w + row * x[t].length + k] * x[t][k];
            }
            for (int k = 0; t > 0 && k < width; k++) {
                z += parameters[rw + row * width + k] * h[t - 1][k];
            }
            return z;
        }

        double[][] backward(double[][] errors) {
            double[][] below = new double[x.length][x[0].length];
            double[] cellError = new double[width];
            for (int t = x.length - 1; t >= 0; t--) {
                for (int u = 0; u < width; u++) {
                    back(t, u, errors, cellError, below);
                }
            }
            return below;
        }

        private void back(int t, int u, double[][] errors, double[] cellError, double[][] below) {
            double i = gate[t][0][u];
            double f = gate[t][1][u];
            double o = gate[t][2][u];
            double g = gate[t][3][u];
            double squashed = Math.tanh(c[t][u]);
            double before = t == 0 ? 0 : c[t - 1][u];
            double dc = cellError[u] + errors[t][u] * o * (1 - squashed * squashed);
            double[] dz = {
                dc * g * (1 - i * i),
                dc * before * f * (1 - f),
                errors[t][u] * squashed * o * (1 - o),
                dc * i * g * (1 - g)
            };
            cellError[u] = dc * f;
            for (int q = 0; q < 4; q++) {
                spread(t, q * width + u, dz[q], errors, below);
            }
        }

        private void spread(int t, int row, double dz, double[][] errors, double[][] below) {
            gradient[b + row] += dz;
            for (int k = 0; k < x[t].length; k++) {
                gradient[w + row * x[t].length + k] += dz * x[t][k];
                below[t][k] += dz * parameters[w + row * x[t].length + k];
            }
            for (int k = 0; t > 0 && k < width; k++) {
                gradient[rw + row * width + k] += dz * h[t - 1][k];
                errors[t - 1][k] += dz * parameters[rw + row * width + k];
            }
        }
    }
}
