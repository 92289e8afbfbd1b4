package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Networks and windows to compare trainers on. */
final class Networks {

    private static final List<Feature> FEATURES =
            List.of(Feature.OPEN, Feature.CLOSE, Feature.RANGE);

    private Networks() {}

    static NetworkSettings settings(int features, List<Integer> units, double dropout) {
        return settings(features, units, dropout, LossKind.MSE, 0, 0);
    }

    static NetworkSettings settings(
            int features,
            List<Integer> units,
            double dropout,
            LossKind loss,
            double gradientClip,
            double l2) {
        List<Double> each = units.stream().map(layer -> dropout).toList();
        return new NetworkSettings(
                new NetworkShape(features, units), each, loss, 0.001, gradientClip, l2);
    }

    /** Weights with normal noise, so that no two are alike. */
    static NetworkState noisy(NetworkSettings settings, long seed) {
        RandomGenerator random = new RandomSource(seed).generator();
        float[] parameters = new float[settings.shape().parameters()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = (float) (0.2 * random.nextGaussian());
        }
        return new NetworkState(settings, parameters, new float[2 * parameters.length], 0);
    }

    /** Windows of scaled log returns. */
    static WindowSet windows(int features, int lookback, int count) {
        PriceHistory history = Prices.randomWalk(count + lookback + 2, 17);
        Sequences sequences =
                new Sequences(lookback, FEATURES.subList(0, features), TargetKind.LOG_RETURN);
        OriginRange origins = new OriginRange(lookback, lookback + count - 1);
        Scaler scaler = Scaler.fit(ScalerKind.STANDARD, sequences, history, origins);
        return WindowSet.labelled(sequences, scaler, history, origins.origins());
    }

    static int[] batch(int count) {
        return IntStream.range(0, count).toArray();
    }

    /** The Euclidean distance over the size of what is expected. */
    static double relativeDistance(float[] actual, double[] expected) {
        double difference = 0;
        double size = 0;
        for (int i = 0; i < expected.length; i++) {
            difference += (actual[i] - expected[i]) * (actual[i] - expected[i]);
            size += expected[i] * expected[i];
        }
        return Math.sqrt(difference / size);
    }

    static double[] doubles(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
    }
}
