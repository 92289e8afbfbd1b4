package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KernelFreedomTest {

    // Blocks of one: the ordinary t test of a mean, but for the variance over n in place of n - 1.
    @Test
    void singleValuesGiveTheOrdinaryFreedom() {
        KernelFreedom single = KernelFreedom.of(30, 1);

        assertThat(single).isEqualTo(new KernelFreedom(29 / 30.0, 29));
        // R 4.2.2: qnorm(pt(2 * sqrt(29 / 30), 29))
        assertThat(single.asNormal(2)).isCloseTo(1.889007754424966, within(1e-12));
    }

    @Test
    void longerBlocksLeaveLessFreedom() {
        KernelFreedom five = KernelFreedom.of(100, 5);

        // q = 0.8: 100 (1 - 0.64) / (1 + 0.64) - 1
        assertThat(five.degrees()).isCloseTo(36 / 1.64 - 1, within(1e-12));
        assertThat(five.shrinkage()).isCloseTo(0.91, within(1e-15));
        assertThat(five.asNormal(2)).isLessThan(KernelFreedom.of(100, 1).asNormal(2));
    }

    @Test
    void blocksAsLongAsTheSampleLeaveOneDegree() {
        assertThat(KernelFreedom.of(10, 10)).isEqualTo(new KernelFreedom(0.1, 1));
        assertThat(KernelFreedom.of(10, 10).asNormal(-1)).isZero();
    }
}
