package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.market.PriceHistory;
import java.util.List;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

final class ForwardPassTest {

    private static final Sequences SEQUENCES =
            new Sequences(12, List.of(Feature.OPEN, Feature.CLOSE), TargetKind.LOG_RETURN);

    @Test
    void agreesWithDeeplearning4j() {
        NetworkState state = Dl4jNetworks.initial(settings(), 3);
        WindowSet windows = windows(40);

        float[] ours = ForwardPass.of(state).outputs(windows);

        // The bar of the design study: relative L2 distance of at most 2e-6.
        assertThat(relativeDistance(ours, outputsOfDeeplearning4j(state, windows)))
                .isLessThanOrEqualTo(2e-6);
    }

    @Test
    void windowAnswersAloneAsAmongOthers() {
        ForwardPass pass = ForwardPass.of(Dl4jNetworks.initial(settings(), 3));
        WindowSet all = windows(70);

        float[] together = pass.outputs(all);

        for (int origin = 20; origin < 90; origin++) {
            float[] alone = pass.outputs(windows(origin, origin));
            assertThat(alone[0]).isEqualTo(together[2 * (origin - 20)]);
            assertThat(alone[1]).isEqualTo(together[2 * (origin - 20) + 1]);
        }
    }

    private static float[] outputsOfDeeplearning4j(NetworkState state, WindowSet windows) {
        MultiLayerNetwork network = Dl4jNetworks.network(state, 1);
        try (INDArray inputs = Nd4j.create(windows.count(), windows.features(), windows.steps())) {
            for (int w = 0; w < windows.count(); w++) {
                for (int f = 0; f < windows.features(); f++) {
                    for (int t = 0; t < windows.steps(); t++) {
                        inputs.putScalar(w, f, t, windows.input(w, t, f));
                    }
                }
            }
            return network.output(inputs).reshape(-1).toFloatVector();
        } finally {
            network.close();
        }
    }

    private static double relativeDistance(float[] actual, float[] expected) {
        double difference = 0;
        double size = 0;
        for (int i = 0; i < expected.length; i++) {
            difference += Math.pow((double) actual[i] - expected[i], 2);
            size += Math.pow(expected[i], 2);
        }
        return Math.sqrt(difference / size);
    }

    private static WindowSet windows(int count) {
        return windows(20, 19 + count);
    }

    private static WindowSet windows(int first, int last) {
        PriceHistory history = Prices.randomWalk(100, 2);
        Scaler scaler =
                Scaler.fit(ScalerKind.STANDARD, SEQUENCES, history, new OriginRange(20, 90));
        int[] origins = IntStream.rangeClosed(first, last).toArray();
        return WindowSet.unlabelled(SEQUENCES, scaler, history, origins);
    }

    private static NetworkSettings settings() {
        return new NetworkSettings(
                new NetworkShape(2, List.of(50, 50)), List.of(0.2, 0.2), LossKind.MSE, 0.001, 1, 0);
    }
}
