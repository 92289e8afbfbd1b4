package io.forewalk.strategies.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArmaProcessTest {

    private static final double[] NONE = {};

    // Brockwell and Davis (1991), example 3.3.1: phi = (1, -1/4), theta = 1: gamma_0 = 32/3.
    @Test
    void autocovariancesOfTheTextbookExample() {
        ArmaProcess process = ArmaProcess.of(new double[] {1, -0.25}, new double[] {1});

        double[] gamma = process.autocovariances(3);

        assertThat(gamma)
                .containsExactly(
                        new double[] {32 / 3.0, 28 / 3.0, 20 / 3.0, 13 / 3.0}, within(1e-12));
    }

    // psi_j = (1 + 3 j) 2^-j, the same example.
    @Test
    void psiWeightsOfTheTextbookExample() {
        ArmaProcess process = ArmaProcess.of(new double[] {1, -0.25}, new double[] {1});

        assertThat(process.psiWeights(5))
                .containsExactly(new double[] {1, 2, 1.75, 1.25, 0.8125}, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "0.99, true",
        "0.9901, false",
        "-0.99, true",
        "-0.9901, false",
        "0, true",
        "1, false"
    })
    void aRootIsTheInverseOfAFirstOrderCoefficient(double coefficient, boolean clear) {
        double modulus = 1 / 0.99005;

        assertThat(ArmaProcess.of(new double[] {coefficient}, NONE).rootsExceed(modulus))
                .isEqualTo(clear);
        assertThat(ArmaProcess.of(NONE, new double[] {coefficient}).rootsExceed(modulus))
                .isEqualTo(clear);
    }

    // 1 - 2 r cos(w) z + r^2 z^2 has roots of modulus 1 / r.
    @Test
    void complexRootsAreMeasuredByTheirModulus() {
        double r = 1 / 1.02;
        double[] phi = {2 * r * Math.cos(1.1), -r * r};

        assertThat(ArmaProcess.of(phi, NONE).rootsExceed(1.0199)).isTrue();
        assertThat(ArmaProcess.of(phi, NONE).rootsExceed(1.0201)).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void partialAutocorrelationsLeadThereAndBack(long seed) {
        ArmaProcess process = Simulated.process(5, 0, seed);

        double[] partials = PartialAutocorrelations.fromCoefficients(process.phi());

        assertThat(PartialAutocorrelations.toCoefficients(partials))
                .containsExactly(process.phi(), within(1e-10));
        assertThat(PartialAutocorrelations.areWithin(0.9 + 1e-10, partials)).isTrue();
    }

    @Test
    void whatIsNotStationaryHasNoPartials() {
        double[] partials = PartialAutocorrelations.fromCoefficients(new double[] {0.5, 1.2});

        assertThat(PartialAutocorrelations.areWithin(1, partials)).isFalse();
    }
}
