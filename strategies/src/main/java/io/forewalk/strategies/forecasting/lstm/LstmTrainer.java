package io.forewalk.strategies.forecasting.lstm;

/** Makes a network learn. */
interface LstmTrainer {

    /**
     * A network trained on from a state, which stays as it is.
     *
     * @throws IllegalStateException if the loss stops being a number
     */
    TrainedNetwork train(NetworkState start, TrainingWindows windows, TrainingPlan plan);
}
