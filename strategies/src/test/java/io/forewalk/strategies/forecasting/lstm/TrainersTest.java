package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.random.RandomSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both trainers without dropout, whose masks differ by nature. Bars of the design study. */
final class TrainersTest {

    private static final RandomSource RANDOM = new RandomSource(5);
    private static final int STEPS = 30;

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void thirtyStepsAgree(String name, NetworkSettings settings) {
        NetworkState start = Dl4jNetworks.initial(settings, 7);
        WindowSet windows = Networks.windows(2, 12, 64);

        float[] ours = trained(start, windows).parameters();

        try (TrainingSession library = new Dl4jSession(start, windows, RANDOM)) {
            walk(library, 0, STEPS);
            double[] theirs = Networks.doubles(library.state().parameters());
            assertThat(Networks.relativeDistance(ours, theirs)).isLessThanOrEqualTo(1e-6);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void lossesAgree(String name, NetworkSettings settings) {
        NetworkState start = Dl4jNetworks.initial(settings, 7);
        WindowSet windows = Networks.windows(2, 12, 64);

        double ours = fused(start, windows).step(Networks.batch(33));

        try (TrainingSession library = new Dl4jSession(start, windows, RANDOM)) {
            double theirs = library.step(Networks.batch(33));
            assertThat(ours).isCloseTo(theirs, org.assertj.core.api.Assertions.within(1e-6));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void libraryTrainsOnFromOurState(String name, NetworkSettings settings) {
        WindowSet windows = Networks.windows(2, 12, 64);
        NetworkState state = trained(Dl4jNetworks.initial(settings, 7), windows);
        TrainingSession ours = fused(state, windows);

        walk(ours, STEPS, 1);

        try (TrainingSession library = new Dl4jSession(state, windows, RANDOM)) {
            walk(library, STEPS, 1);
            double[] theirs = Networks.doubles(library.state().parameters());
            assertThat(library.state().iteration()).isEqualTo(STEPS + 1);
            assertThat(Networks.relativeDistance(ours.state().parameters(), theirs))
                    .isLessThanOrEqualTo(1e-6);
        }
    }

    @Test
    void trainersAgreeAfterTheLearningRateChanged() {
        NetworkSettings settings = Networks.settings(2, List.of(10, 8), 0);
        WindowSet windows = Networks.windows(2, 12, 64);
        NetworkState state = trained(Dl4jNetworks.initial(settings, 7), windows);
        TrainingSession ours = fused(state, windows);

        ours.changeLearningRate(0.0002);
        walk(ours, STEPS, 10);

        try (TrainingSession library = new Dl4jSession(state, windows, RANDOM)) {
            library.changeLearningRate(0.0002);
            NetworkState changed = library.state();
            walk(library, STEPS, 10);
            double[] theirs = Networks.doubles(library.state().parameters());
            assertThat(changed.moments()).isEqualTo(state.moments());
            assertThat(changed.parameters()).isEqualTo(state.parameters());
            assertThat(changed.settings().learningRate()).isEqualTo(0.0002);
            assertThat(library.state().iteration()).isEqualTo(STEPS + 10);
            assertThat(Networks.relativeDistance(ours.state().parameters(), theirs))
                    .isLessThanOrEqualTo(1e-6);
        }
    }

    static Stream<Arguments> settings() {
        List<Integer> units = List.of(10, 8);
        return Stream.of(
                Arguments.of("plain", Networks.settings(2, List.of(50, 50), 0)),
                Arguments.of("clipped", Networks.settings(2, units, 0, LossKind.MSE, 0.05, 0)),
                Arguments.of("penalised", Networks.settings(2, units, 0, LossKind.MSE, 0, 0.01)),
                Arguments.of("absolute", Networks.settings(2, units, 0, LossKind.MAE, 1, 0)));
    }

    private static NetworkState trained(NetworkState start, WindowSet windows) {
        TrainingSession session = fused(start, windows);
        walk(session, 0, STEPS);
        return session.state();
    }

    private static void walk(TrainingSession session, int first, int steps) {
        for (int step = first; step < first + steps; step++) {
            session.step(Networks.batch(step % 2 == 0 ? 64 : 33));
        }
    }

    private static TrainingSession fused(NetworkState start, WindowSet windows) {
        return new FusedSession(start, windows, RANDOM, LaneKernel.of(start.shape()));
    }
}
