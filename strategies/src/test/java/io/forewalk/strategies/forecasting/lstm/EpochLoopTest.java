package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A session that learns by script: its network answers a constant, another one after each epoch.
 */
final class EpochLoopTest {

    private static final NetworkShape SHAPE = new NetworkShape(1, List.of(1));
    private static final WindowSet WINDOWS = windows();

    @Test
    void restoresWeightsOfLowestValidationLoss() {
        Script script = new Script(5, 3, 1, 2, 4, 6, 7, 8, 9);

        TrainedNetwork trained = loop(script, WINDOWS, plan(9, 3)).run();

        assertThat(trained.chosenEpoch()).isEqualTo(3);
        assertThat(trained.state().parameters()[SHAPE.denseBiases()]).isEqualTo(1);
        assertThat(trained.validationLoss()).hasSize(6);
    }

    @Test
    void trainsAllEpochsWithoutValidation() {
        Script script = new Script(5, 3, 1, 2, 4);

        TrainedNetwork trained = loop(script, noWindows(), plan(5, 1)).run();

        assertThat(trained.chosenEpoch()).isEqualTo(5);
        assertThat(trained.state().parameters()[SHAPE.denseBiases()]).isEqualTo(4);
        assertThat(trained.validationLoss()).isEmpty();
    }

    @Test
    void halvesLearningRateOnEachPlateau() {
        Script script = new Script(5, 3, 4, 6, 2, 7, 8, 9, 9);

        TrainedNetwork trained = loop(script, WINDOWS, plan(9, 4, 2)).run();

        // No better loss than epoch 2's in 3 and 4, than epoch 5's in 6 and 7, and in 8 and 9.
        assertThat(trained.learningRate())
                .containsExactly(.01, .01, .01, .01, .005, .005, .005, .0025, .0025);
        assertThat(script.rates).containsExactly(0.005, 0.0025, 0.00125);
        assertThat(trained.chosenEpoch()).isEqualTo(5);
    }

    @Test
    void neverHalvesWithoutValidationOrAtZero() {
        Script unvalidated = new Script(5, 6, 7, 8, 9);
        Script never = new Script(5, 6, 7, 8, 9);

        loop(unvalidated, noWindows(), plan(5, 4, 1)).run();
        loop(never, WINDOWS, plan(5, 4, 0)).run();

        assertThat(unvalidated.rates).isEmpty();
        assertThat(never.rates).isEmpty();
    }

    @Test
    void everyEpochSeesEachWindowOnceInAnotherOrder() {
        Script script = new Script(1, 1);

        loop(script, noWindows(), plan(2, 1)).run();

        List<Integer> first = script.seen.subList(0, 20);
        List<Integer> second = script.seen.subList(20, 40);
        assertThat(first).containsExactlyInAnyOrderElementsOf(second).doesNotHaveDuplicates();
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void refusesLossThatIsNoNumber() {
        Script script = new Script(Double.NaN);

        assertThatThrownBy(() -> loop(script, noWindows(), plan(2, 1)).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The training loss of epoch 1 (NaN) must be a number. Maybe lower the"
                                + " learningRate.");
    }

    private static EpochLoop loop(Script script, WindowSet validation, TrainingPlan plan) {
        return new EpochLoop(script, new TrainingWindows(WINDOWS, validation), plan);
    }

    private static TrainingPlan plan(int epochs, int patience) {
        return plan(epochs, patience, 0);
    }

    private static TrainingPlan plan(int epochs, int patience, int halveAfter) {
        return new TrainingPlan(epochs, 20, patience, halveAfter, new RandomSource(4));
    }

    private static WindowSet windows() {
        return windows(IntStream.range(10, 30).toArray());
    }

    private static WindowSet noWindows() {
        return windows(new int[0]);
    }

    private static WindowSet windows(int[] origins) {
        PriceHistory constant = Prices.constant(40);
        Sequences sequences = new Sequences(3, List.of(Feature.CLOSE), TargetKind.LOG_RETURN);
        Scaler scaler = Scaler.fit(ScalerKind.NONE, sequences, constant, new OriginRange(10, 30));
        return WindowSet.labelled(sequences, scaler, constant, origins);
    }

    private static final class Script implements TrainingSession {

        private final List<Integer> seen = new ArrayList<>();
        private final List<Double> rates = new ArrayList<>();
        private final double[] biases;
        private int steps;

        Script(double... biases) {
            this.biases = biases;
        }

        @Override
        public double step(int[] windows) {
            Arrays.stream(windows).forEach(seen::add);
            return biases[steps++];
        }

        @Override
        public void changeLearningRate(double next) {
            rates.add(next);
        }

        @Override
        public NetworkState state() {
            float[] parameters = new float[SHAPE.parameters()];
            parameters[SHAPE.denseBiases()] = steps == 0 ? 0 : (float) biases[steps - 1];
            return new NetworkState(
                    new NetworkSettings(SHAPE, List.of(0.0), LossKind.MSE, 0.01, 0, 0),
                    parameters,
                    new float[2 * parameters.length],
                    steps);
        }

        @Override
        public void close() {}
    }
}
