package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.random.RandomSource;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A deeplearning4j network in training. Its off-heap arrays are freed as soon as they are done
 * with, because the heap fills too slowly for the collector to do it.
 */
final class Dl4jSession implements TrainingSession {

    private NetworkSettings settings;
    private final WindowSet windows;
    private final RandomSource random;
    private final MultiLayerNetwork network;

    Dl4jSession(NetworkState start, WindowSet windows, RandomSource random) {
        this.settings = start.settings();
        this.windows = windows;
        this.random = random;
        this.network = Dl4jNetworks.network(start, random.seed());
    }

    @Override
    public double step(int[] batch) {
        // Dropout draws from the thread's generator, whose state nobody saves.
        RandomSource dropout = random.named("dropout " + network.getIterationCount());
        Nd4j.getRandom().setSeed(dropout.seed());
        try (INDArray inputs = inputs(batch);
                INDArray targets = targets(batch)) {
            network.fit(inputs, targets);
        }
        return network.score();
    }

    // The library rebuilds its updater for another rate, on the moments it has.
    @Override
    public void changeLearningRate(double rate) {
        settings = settings.withLearningRate(rate);
        network.setLearningRate(rate);
    }

    @Override
    public NetworkState state() {
        return Dl4jNetworks.state(settings, network);
    }

    @Override
    public void close() {
        network.close();
    }

    // Shape [batch][features][steps], the first index running fastest.
    private INDArray inputs(int[] batch) {
        int size = batch.length;
        float[] values = new float[size * windows.features() * windows.steps()];
        for (int step = 0; step < windows.steps(); step++) {
            for (int feature = 0; feature < windows.features(); feature++) {
                int start = (step * windows.features() + feature) * size;
                for (int i = 0; i < size; i++) {
                    values[start + i] = windows.input(batch[i], step, feature);
                }
            }
        }
        long[] shape = {size, windows.features(), windows.steps()};
        return Nd4j.create(values, shape, 'f');
    }

    // Shape [batch][outputs].
    private INDArray targets(int[] batch) {
        int outputs = windows.outputs();
        float[] values = new float[batch.length * outputs];
        for (int i = 0; i < batch.length; i++) {
            for (int output = 0; output < outputs; output++) {
                values[i * outputs + output] = windows.target(batch[i], output);
            }
        }
        return Nd4j.create(values, new long[] {batch.length, outputs}, 'c');
    }
}
