package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmAdjustmentTest {

    // R: p.adjust(c(.01, .04, .03, .005), "holm") is 0.03 0.06 0.06 0.02 (Wright, 1992, example)
    @Test
    void agreesWithPAdjust() {
        double[] adjusted = HolmAdjustment.of(new double[] {0.01, 0.04, 0.03, 0.005});

        assertThat(adjusted).containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-15));
    }

    @Test
    void neverExceedsOne() {
        assertThat(HolmAdjustment.of(new double[] {0.9, 0.6, 0.8})).containsExactly(1, 1, 1);
    }

    @Test
    void whatIsNoTestDoesNotCount() {
        double[] adjusted = HolmAdjustment.of(new double[] {Double.NaN, 0.02, 0.03});

        assertThat(adjusted[0]).isNaN();
        assertThat(adjusted[1]).isEqualTo(0.04);
        assertThat(adjusted[2]).isEqualTo(0.04);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(HolmAdjustment.of(new double[0])).isEmpty();
    }
}
