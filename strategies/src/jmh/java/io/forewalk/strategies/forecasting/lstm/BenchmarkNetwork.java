package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.random.RandomSource;
import java.util.Arrays;
import java.util.List;

/**
 * The network that every figure of docs/benchmarks.md is about: LSTM 50, dropout 0.2, LSTM 50,
 * dropout 0.2, dense 2; 60 steps of 2 features; 2,048 windows an epoch, mean squared error, Adam.
 */
final class BenchmarkNetwork {

    static final int FEATURES = 2;
    static final int STEPS = 60;
    static final int WINDOWS = 2_048;

    private static final NetworkSettings SETTINGS =
            Networks.settings(FEATURES, List.of(50, 50), 0.2);

    private BenchmarkNetwork() {}

    /** Weights with normal noise; no step of training yet. */
    static NetworkState fresh() {
        return Networks.noisy(SETTINGS, 3);
    }

    /** Scaled log returns of a random walk. */
    static WindowSet windows(int count) {
        return Networks.windows(FEATURES, STEPS, count);
    }

    /** A training under way. */
    static TrainingSession session(TrainerKind trainer) {
        NetworkState fresh = fresh();
        RandomSource random = new RandomSource(5);
        return switch (trainer) {
            case FUSED ->
                    new FusedSession(fresh, windows(WINDOWS), random, LaneKernel.of(fresh.shape()));
            case DL4J -> new Dl4jSession(fresh, windows(WINDOWS), random);
        };
    }

    /** One pass over all windows. */
    static double epoch(TrainingSession session, int batch) {
        int[] order = Networks.batch(WINDOWS);
        double loss = 0;
        for (int first = 0; first < WINDOWS; first += batch) {
            loss = session.step(Arrays.copyOfRange(order, first, first + batch));
        }
        return loss;
    }
}
