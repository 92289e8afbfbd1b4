package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class UnrolledNetworkTest {

    private static final int LOOKBACK = 9;

    @ParameterizedTest
    @MethodSource("shapes")
    void answersAsTheForwardPassDoes(int features, List<Integer> units) {
        NetworkState state = Networks.noisy(Networks.settings(features, units, 0.2), 3);
        WindowSet windows = Networks.windows(features, LOOKBACK, 40);
        UnrolledNetwork network = new UnrolledNetwork(state);

        float[] expected = ForwardPass.of(state).outputs(windows);

        for (int w = 0; w < windows.count(); w++) {
            List<UnrolledTrace> traces = network.read(window(windows, w));
            // Float rounding of the pass; 6e-8 at most when this was written.
            assertThat(network.output(traces, 0)).isCloseTo(expected[2 * w], within(5e-7));
            assertThat(network.output(traces, 1)).isCloseTo(expected[2 * w + 1], within(5e-7));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void gradientIsTheSlopeOfTheOutput(int features, List<Integer> units) {
        NetworkState state = Networks.noisy(Networks.settings(features, units, 0), 5);
        UnrolledNetwork network = new UnrolledNetwork(state);
        double[][] window = window(Networks.windows(features, LOOKBACK, 3), 2);

        for (int output = 0; output < Sequences.PRICES; output++) {
            double[][] gradient = network.gradient(network.read(window), output);

            for (int step = 0; step < LOOKBACK; step++) {
                for (int feature = 0; feature < features; feature++) {
                    double slope = slope(network, window, step, feature, output);
                    assertThat(gradient[step][feature]).isCloseTo(slope, within(1e-10));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void gradientAgreesWithDifferencesOfTheForwardPass(int features, List<Integer> units) {
        NetworkState state = Networks.noisy(Networks.settings(features, units, 0), 7);
        WindowSet windows = Networks.windows(features, LOOKBACK, LOOKBACK);
        UnrolledNetwork network = new UnrolledNetwork(state);
        double[][] before = window(windows, 0);
        double[][] after = window(windows, 1);

        // The mean slope on the straight way from one window to the next, by Simpson's rule.
        double change = 0;
        for (double[] point : new double[][] {{0, 1}, {0.25, 4}, {0.5, 2}, {0.75, 4}, {1, 1}}) {
            double[][] gradient = network.gradient(network.read(mix(before, after, point[0])), 1);
            change += point[1] / 12 * product(gradient, before, after);
        }

        float[] outputs = ForwardPass.of(state).outputs(windows);
        assertThat(change).isCloseTo(outputs[3] - outputs[1], within(1e-6));
    }

    private static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of(1, List.of(3)),
                Arguments.of(2, List.of(5, 4)),
                Arguments.of(3, List.of(4, 6, 3)));
    }

    // Central difference; off by 3e-12 at most when this was written.
    private static double slope(
            UnrolledNetwork network, double[][] window, int step, int feature, int output) {
        double reach = 1e-5;
        double above = network.output(network.read(moved(window, step, feature, reach)), output);
        double below = network.output(network.read(moved(window, step, feature, -reach)), output);
        return (above - below) / (2 * reach);
    }

    private static double[][] moved(double[][] window, int step, int feature, double by) {
        double[][] copy = mix(window, window, 0);
        copy[step][feature] += by;
        return copy;
    }

    private static double[][] mix(double[][] first, double[][] second, double share) {
        double[][] mixed = new double[first.length][first[0].length];
        for (int step = 0; step < mixed.length; step++) {
            for (int f = 0; f < mixed[step].length; f++) {
                mixed[step][f] = (1 - share) * first[step][f] + share * second[step][f];
            }
        }
        return mixed;
    }

    private static double product(double[][] gradient, double[][] before, double[][] after) {
        double sum = 0;
        for (int step = 0; step < gradient.length; step++) {
            for (int f = 0; f < gradient[step].length; f++) {
                sum += gradient[step][f] * (after[step][f] - before[step][f]);
            }
        }
        return sum;
    }

    static double[][] window(WindowSet windows, int window) {
        double[][] values = new double[windows.steps()][windows.features()];
        for (int step = 0; step < windows.steps(); step++) {
            for (int f = 0; f < windows.features(); f++) {
                values[step][f] = windows.input(window, step, f);
            }
        }
        return values;
    }
}
