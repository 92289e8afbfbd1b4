package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    // scipy.stats.binomtest(...).proportion_ci(method="wilson"), 1.17.1
    @ParameterizedTest
    @CsvSource({
        "27, 60, 0.3309365440675524, 0.5750806411466566",
        "0, 10, 0, 0.27753279986288926",
        "10, 10, 0.7224672001371109, 1"
    })
    void wilsonIntervalAgreesWithScipy(int hits, int trials, double lower, double upper) {
        Interval interval = WilsonInterval.of(hits, trials, 0.95);

        assertThat(interval.lower()).isCloseTo(lower, within(1e-12));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-12));
        assertThat(interval.level()).isEqualTo(0.95);
    }

    @Test
    void withoutAHitOrAMissALimitIsExact() {
        for (int trials = 1; trials < 50; trials++) {
            assertThat(WilsonInterval.of(0, trials, 0.95).lower()).isZero();
            assertThat(WilsonInterval.of(trials, trials, 0.95).upper()).isEqualTo(1);
        }
    }

    // forecast_statistics.json, directional.binom_test_A (R's binom.test); scipy.stats.binomtest
    @ParameterizedTest
    @CsvSource({"27, 60, 0.5, 0.518958003189654", "3, 10, 0.2, 0.42957465600000017"})
    void binomialTestAgreesWithR(int hits, int trials, double probability, double expected) {
        BinomialTest test = BinomialTest.of(hits, trials, probability);

        assertThat(test.pValue()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void nothingExistsWithoutATrial() {
        assertThat(WilsonInterval.of(0, 0, 0.95).lower()).isNaN();
        assertThat(WilsonInterval.of(0, 0, 0.95).contains(0.5)).isFalse();
        assertThat(BinomialTest.of(0, 0, 0.5).pValue()).isNaN();
    }

    @Test
    void refusesMoreHitsThanTrials() {
        assertThatThrownBy(() -> WilsonInterval.of(3, 2, 0.95))
                .hasMessage("The hits (3) must lie in 0..2.");
        assertThatThrownBy(() -> BinomialTest.of(-1, 2, 0.5))
                .hasMessage("The hits (-1) must lie in 0..2.");
    }
}
