package io.forewalk.strategies.forecasting.lstm;

/** Trains with kernels of our own, an order of magnitude faster than the library. */
record FusedTrainer(LaneKernel kernel) implements LstmTrainer {

    @Override
    public TrainedNetwork train(NetworkState start, TrainingWindows windows, TrainingPlan plan) {
        try (TrainingSession session =
                new FusedSession(start, windows.training(), plan.random(), kernel)) {
            return new EpochLoop(session, windows, plan).run();
        }
    }
}
