package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.random.RandomSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bar of the design study: a relative L2 distance of at most 1e-6. */
final class FusedGradientTest {

    private static final RandomSource RANDOM = new RandomSource(5);

    @ParameterizedTest(name = "{0} features, units {1}, dropout {2}, batch {3}, {4}")
    @MethodSource("networks")
    void agreesWithDoublePrecision(
            int features, List<Integer> units, double dropout, int count, LossKind loss) {
        NetworkState state =
                Networks.noisy(Networks.settings(features, units, dropout, loss, 0, 0), 3);
        WindowSet windows = Networks.windows(features, 12, 70);
        FusedSession session = new FusedSession(state, windows, RANDOM, new ScalarKernel());

        float[] gradient = session.gradient(Networks.batch(count), session.masks()).gradient();

        double[] expected = new ReferenceNetwork(state).gradient(windows, count, session.masks());
        assertThat(Networks.relativeDistance(gradient, expected)).isLessThanOrEqualTo(1e-6);
    }

    @ParameterizedTest(name = "{0} features, units {1}, dropout {2}, batch {3}, {4}")
    @MethodSource("networks")
    void kernelsGiveTheBitsOfLoopsAsOneWouldWriteThem(
            int features, List<Integer> units, double dropout, int count, LossKind loss) {
        NetworkState state =
                Networks.noisy(Networks.settings(features, units, dropout, loss, 0, 0), 3);
        WindowSet windows = Networks.windows(features, 12, 70);
        FusedSession plain = new FusedSession(state, windows, RANDOM, new PlainKernel());
        FusedSession scalar = new FusedSession(state, windows, RANDOM, new ScalarKernel());
        FusedSession vector = new FusedSession(state, windows, RANDOM, new VectorKernel());

        for (int step = 0; step < 3; step++) {
            double expected = plain.step(Networks.batch(count));
            assertThat(scalar.step(Networks.batch(count))).isEqualTo(expected);
            assertThat(vector.step(Networks.batch(count))).isEqualTo(expected);
        }

        assertThat(scalar.state().parameters()).isEqualTo(plain.state().parameters());
        assertThat(vector.state().parameters()).isEqualTo(plain.state().parameters());
        assertThat(scalar.state().moments()).isEqualTo(plain.state().moments());
        assertThat(vector.state().moments()).isEqualTo(plain.state().moments());
    }

    static Stream<Arguments> networks() {
        return Stream.of(
                Arguments.of(2, List.of(50, 50), 0.0, 32, LossKind.MSE),
                Arguments.of(2, List.of(50, 50), 0.2, 70, LossKind.MSE),
                Arguments.of(1, List.of(50, 50), 0.2, 33, LossKind.MSE),
                Arguments.of(2, List.of(16), 0.5, 31, LossKind.MSE),
                Arguments.of(3, List.of(7, 13, 4), 0.3, 1, LossKind.MSE),
                Arguments.of(2, List.of(6, 5), 0.2, 65, LossKind.MAE));
    }
}
