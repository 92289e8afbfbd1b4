package io.forewalk.strategies.forecasting.lstm;

import java.util.List;

/**
 * What a training left.
 *
 * @param state of the chosen epoch
 * @param trainingLoss mean over an epoch's steps, dropout on, shape [epochs]
 * @param validationLoss after each epoch, dropout off; empty without validation windows
 * @param learningRate of each epoch, shape [epochs]
 * @param chosenEpoch counted from 1: the one with the lowest validation loss, else the last
 */
record TrainedNetwork(
        NetworkState state,
        List<Double> trainingLoss,
        List<Double> validationLoss,
        List<Double> learningRate,
        int chosenEpoch) {

    TrainedNetwork {
        trainingLoss = List.copyOf(trainingLoss);
        validationLoss = List.copyOf(validationLoss);
        learningRate = List.copyOf(learningRate);
    }
}
