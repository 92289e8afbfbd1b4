package io.forewalk.strategies.forecasting.lstm;

import java.util.List;

/**
 * Everything that defines a network and its optimiser.
 *
 * @param dropout share of each LSTM layer's outputs that is dropped in training, one per layer
 * @param learningRate of Adam
 * @param gradientClip largest L2 norm of a layer's gradient; 0: no limit
 * @param l2 weight of half the squared weights, biases left out
 */
record NetworkSettings(
        NetworkShape shape,
        List<Double> dropout,
        LossKind loss,
        double learningRate,
        double gradientClip,
        double l2) {

    NetworkSettings {
        dropout = List.copyOf(dropout);
    }

    /** The same network with another learning rate. */
    NetworkSettings withLearningRate(double rate) {
        return new NetworkSettings(shape, dropout, loss, rate, gradientClip, l2);
    }
}
