package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleQuantilesTest {

    // numpy.quantile, method "linear".
    @ParameterizedTest
    @CsvSource({"0, 1", "0.05, 1.25", "0.25, 2.5", "0.5, 4.5", "0.9, 7.5", "1, 8"})
    void interpolatesAsType7(double probability, double expected) {
        SampleQuantiles quantiles = SampleQuantiles.of(new double[] {1, 4, 2, 8, 5, 7});

        assertThat(quantiles.at(probability)).isCloseTo(expected, within(1e-14));
    }

    @Test
    void agreesWithHistoricalValueAtRisk() {
        var reference = ReferenceFiles.json("trading_statistics.json");
        double[] returns = ReferenceFiles.column("returns_500.csv", "ret");

        assertThat(SampleQuantiles.of(returns).at(0.05))
                .isCloseTo(
                        reference.at("/performance_analytics/VaR95_historical").doubleValue(),
                        within(1e-16));
    }

    @Test
    void doesNotExistForAnEmptySampleOrWithAMissingValue() {
        assertThat(SampleQuantiles.of(new double[0]).at(0.5)).isNaN();
        assertThat(SampleQuantiles.of(new double[] {1, Double.NaN}).at(0)).isNaN();
        assertThat(SampleQuantiles.of(new double[] {3}).at(0.7)).isEqualTo(3);
    }

    @Test
    void refusesWhatIsNoProbability() {
        SampleQuantiles quantiles = SampleQuantiles.of(new double[] {1});

        assertThatThrownBy(() -> quantiles.at(-0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The probability (-0.1) must lie in 0..1.");
    }
}
