package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.random.RandomSource;
import java.util.ArrayList;
import java.util.List;

/** A training of our own on arrays of floats, step by step what deeplearning4j would do. */
final class FusedSession implements TrainingSession {

    private NetworkSettings settings;
    private final NetworkShape shape;
    private final WindowSet windows;
    private final RandomSource random;
    private final BlockPass pass;
    private final BlockGradient blocks;
    private final float[] parameters;
    private final float[] moments;
    private final NetworkWeights weights;
    private final float[] errors;
    private int iteration;

    FusedSession(NetworkState start, WindowSet windows, RandomSource random, LaneKernel kernel) {
        this.settings = start.settings();
        this.shape = start.shape();
        this.windows = windows;
        this.errors = new float[shape.outputs() * Lanes.BLOCK];
        this.random = random;
        this.pass = BlockPass.forTraining(shape, windows.steps(), kernel);
        this.blocks = new BlockGradient(shape, kernel, pass);
        this.parameters = start.parameters();
        this.moments = start.moments();
        this.weights = new NetworkWeights(shape, parameters);
        this.iteration = start.iteration();
    }

    @Override
    public double step(int[] batch) {
        GradientAndLoss found = gradient(batch, masks());
        Penalties.apply(settings, parameters, found.gradient());
        double loss = found.loss() + Penalties.loss(settings, parameters);
        Adam.step(parameters, found.gradient(), moments, iteration, settings.learningRate());
        weights.refresh();
        iteration++;
        return loss;
    }

    @Override
    public void changeLearningRate(double rate) {
        settings = settings.withLearningRate(rate);
    }

    @Override
    public NetworkState state() {
        return new NetworkState(settings, parameters, moments, iteration);
    }

    @Override
    public void close() {}

    /** The mean gradient and loss over the windows of a batch, without penalties. */
    GradientAndLoss gradient(int[] batch, List<DropoutMasks> masks) {
        blocks.clear();
        double loss = 0;
        for (int first = 0; first < batch.length; first += Lanes.BLOCK) {
            pass.forward(weights, windows, batch, first, masks);
            loss += judge(batch, first);
            blocks.backward(weights, errors, masks);
        }
        float[] gradient = blocks.total();
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] /= batch.length;
        }
        return new GradientAndLoss(gradient, loss / (batch.length * shape.outputs()));
    }

    /** The masks of the next step, one per layer. */
    List<DropoutMasks> masks() {
        List<DropoutMasks> masks = new ArrayList<>();
        for (int layer = 0; layer < shape.depth(); layer++) {
            double dropped = settings.dropout().get(layer);
            masks.add(DropoutMasks.of(dropped, random, iteration, layer));
        }
        return masks;
    }

    // Fills the errors of the outputs and returns the sum of the losses.
    private double judge(int[] batch, int first) {
        double sum = 0;
        for (int output = 0; output < shape.outputs(); output++) {
            for (int lane = 0; lane < Lanes.BLOCK; lane++) {
                int place = first + lane;
                float error = 0;
                if (place < batch.length) {
                    error = pass.output(lane, output) - windows.target(batch[place], output);
                    sum += settings.loss().of(error);
                }
                errors[output * Lanes.BLOCK + lane] =
                        settings.loss().slope(error) / shape.outputs();
            }
        }
        return sum;
    }

    /** Of one batch. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record GradientAndLoss(float[] gradient, double loss) {}
}
