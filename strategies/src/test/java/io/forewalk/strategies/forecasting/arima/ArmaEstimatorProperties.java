package io.forewalk.strategies.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Simulated series, whose truth is known. */
class ArmaEstimatorProperties {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    // Asymptotic deviations for phi .7, theta -.3, n 4000 are below .023 (Brockwell and Davis,
    // 1991, example 8.8.3); 4.5 of them.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsTheProcessThatMadeTheSeries(long seed) {
        ArmaProcess truth = ArmaProcess.of(new double[] {0.7}, new double[] {-0.3});
        double[] x = Simulated.arma(truth, 4_000, seed);

        Maximum maximum = orderOneOne(x).fromFixedStarts().getFirst();

        assertThat(maximum.process().phi(1)).isCloseTo(0.7, within(0.1));
        assertThat(maximum.process().theta(1)).isCloseTo(-0.3, within(0.1));
        assertThat(maximum.value().variance()).isCloseTo(1, within(0.1));
        assertThat(maximum.value().coefficient(0))
                .isCloseTo(0, within(4.5 * 0.7 / 0.3 / Math.sqrt(4_000)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theTruthIsNeverLikelierThanTheEstimate(long seed) {
        ArmaProcess truth = Simulated.process(2, 2, seed);
        double[] x = Simulated.arma(truth, 300, seed);

        Maximum maximum = Simulated.estimator(2, 2, x, false).fromFixedStarts().getFirst();

        double ofTruth = Simulated.likelihood(x, false).at(truth).logLikelihood();
        assertThat(maximum.value().logLikelihood()).isGreaterThan(ofTruth);
        assertThat(maximum.process().rootsExceed(1)).isTrue();
    }

    // Equal up to where the search stops: the scale enters the likelihood's rounding.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aScaledSeriesHasTheSameCoefficients(long seed) {
        double[] x = Simulated.arma(Simulated.process(1, 1, seed), 300, seed);
        double[] scaled = Arrays.stream(x).map(value -> 1024 * value).toArray();

        Maximum of = orderOneOne(x).fromFixedStarts().getFirst();
        Maximum ofScaled = orderOneOne(scaled).fromFixedStarts().getFirst();

        assertThat(ofScaled.value().logLikelihood())
                .isCloseTo(of.value().logLikelihood() - 300 * Math.log(1024), within(1e-6));
        assertThat(ofScaled.process().phi(1)).isCloseTo(of.process().phi(1), within(1e-4));
        assertThat(ofScaled.value().coefficient(0))
                .isCloseTo(1024 * of.value().coefficient(0), within(1e-2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anUpdateReachesTheMaximumItStartsNear(long seed) {
        double[] grown =
                Simulated.arma(ArmaProcess.of(new double[] {0.6}, new double[] {0.4}), 1_001, seed);
        double[] known = Arrays.copyOf(grown, 1_000);

        Maximum earlier = orderOneOne(known).fromFixedStarts().getFirst();
        Maximum warm = orderOneOne(grown).fromEarlier(earlier).getFirst();
        Maximum cold = orderOneOne(grown).fromFixedStarts().getFirst();

        assertThat(warm.process().phi(1)).isCloseTo(cold.process().phi(1), within(4e-6));
        assertThat(warm.process().theta(1)).isCloseTo(cold.process().theta(1), within(4e-6));
        assertThat(warm.search().evaluations()).isLessThan(cold.search().evaluations());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void maximaComeHighestFirst(long seed) {
        double[] x = Simulated.arma(ArmaProcess.noise(), 200, seed);

        List<Maximum> maxima = orderOneOne(x).fromFixedStarts();

        assertThat(maxima).hasSize(5);
        for (int i = 1; i < maxima.size(); i++) {
            assertThat(maxima.get(i).value().logLikelihood())
                    .isLessThanOrEqualTo(maxima.get(i - 1).value().logLikelihood());
        }
    }

    private static ArmaEstimator orderOneOne(double[] x) {
        return Simulated.estimator(1, 1, x, true);
    }
}
