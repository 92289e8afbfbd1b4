package io.forewalk.strategies.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the density of the multivariate normal, by Cholesky's decomposition of its matrix. */
class GaussianLikelihoodProperties {

    private static final int N = 60;

    static Stream<Arguments> orders() {
        return Stream.of(
                        new int[][] {
                            {0, 0}, {1, 0}, {0, 1}, {1, 1}, {2, 0}, {0, 3}, {2, 1}, {1, 3}, {5, 5}
                        })
                .flatMap(Stream::of)
                .flatMap(order -> Stream.of(1L, 2L, 3L).map(seed -> arguments(order, seed)));
    }

    private static Arguments arguments(int[] order, long seed) {
        return Arguments.of(order[0], order[1], seed);
    }

    @ParameterizedTest(name = "ARMA({0},{1}), seed {2}")
    @MethodSource("orders")
    void equalsTheMultivariateNormal(int p, int q, long seed) {
        ArmaProcess process = Simulated.process(p, q, seed);
        double[] x = Simulated.arma(process, N, seed);

        double found = Simulated.likelihood(x, false).at(process).logLikelihood();

        assertThat(found).isCloseTo(direct(process, x), within(1e-9 * N));
    }

    @ParameterizedTest(name = "ARMA({0},{1}), seed {2}")
    @MethodSource("orders")
    void theMeanIsTheOneOfHighestLikelihood(int p, int q, long seed) {
        ArmaProcess process = Simulated.process(p, q, seed);
        double[] x = shifted(Simulated.arma(process, N, seed), 3);

        LikelihoodValue value = Simulated.likelihood(x, true).at(process);

        assertThat(value.logLikelihood())
                .isCloseTo(direct(process, shifted(x, -value.coefficient(0))), within(1e-9 * N));
        for (double beside : new double[] {-0.01, 0.01}) {
            assertThat(direct(process, shifted(x, beside - value.coefficient(0))))
                    .isLessThan(value.logLikelihood());
        }
    }

    @Test
    void doesNotExistForASeriesOfZeros() {
        LikelihoodValue value =
                Simulated.likelihood(new double[N], false).at(Simulated.process(1, 1, 1));

        assertThat(value.logLikelihood()).isNaN();
    }

    // log det and x' inverse x of the covariance matrix, the variance concentrated out.
    private static double direct(ArmaProcess process, double[] x) {
        double[] gamma = process.autocovariances(N);
        double[][] lower = new double[N][N];
        double[] white = new double[N];
        double logDeterminant = 0;
        double squares = 0;
        for (int i = 0; i < N; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = gamma[i - j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
            white[i] = x[i];
            for (int k = 0; k < i; k++) {
                white[i] -= lower[i][k] * white[k];
            }
            white[i] /= lower[i][i];
            squares += white[i] * white[i];
            logDeterminant += 2 * Math.log(lower[i][i]);
        }
        return -0.5 * N * (Math.log(2 * Math.PI * squares / N) + 1) - 0.5 * logDeterminant;
    }

    private static double[] shifted(double[] x, double by) {
        double[] shifted = x.clone();
        for (int t = 0; t < shifted.length; t++) {
            shifted[t] += by;
        }
        return shifted;
    }
}
