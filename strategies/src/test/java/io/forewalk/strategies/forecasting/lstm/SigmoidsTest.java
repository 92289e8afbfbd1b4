package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class SigmoidsTest {

    @Test
    void tanhAgreesWithStrictMath() {
        for (float x = -12; x <= 12; x += 0.000_37f) {
            assertThat((double) Sigmoids.tanh(x)).isCloseTo(StrictMath.tanh(x), within(4e-7));
        }
    }

    @Test
    void sigmoidAgreesWithStrictMath() {
        for (float x = -25; x <= 25; x += 0.000_73f) {
            double expected = 1 / (1 + StrictMath.exp(-x));
            assertThat((double) Sigmoids.sigmoid(x)).isCloseTo(expected, within(2e-7));
        }
    }

    @Test
    void tanhIsOddAndZeroAtZero() {
        assertThat(Sigmoids.tanh(0)).isZero();
        assertThat(Sigmoids.tanh(-0.7f)).isEqualTo(-Sigmoids.tanh(0.7f));
    }

    @Test
    void unknownStaysUnknown() {
        assertThat(Sigmoids.tanh(Float.NaN)).isNaN();
    }
}
