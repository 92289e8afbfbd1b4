package io.forewalk.strategies.forecasting.lstm;

/** Trains with deeplearning4j's own {@code fit}: the reference. */
record Dl4jTrainer() implements LstmTrainer {

    @Override
    public TrainedNetwork train(NetworkState start, TrainingWindows windows, TrainingPlan plan) {
        try (TrainingSession session = new Dl4jSession(start, windows.training(), plan.random())) {
            return new EpochLoop(session, windows, plan).run();
        }
    }
}
