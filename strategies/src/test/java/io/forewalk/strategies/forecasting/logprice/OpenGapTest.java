package io.forewalk.strategies.forecasting.logprice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OpenGapTest {

    private static final double[] GAPS = {0.01, -0.02, 0.04};

    @Test
    void isMeanAndSampleDeviation() {
        OpenGap gap = OpenGap.of(GAPS);

        assertThat(gap.mean()).isCloseTo(0.01, within(1e-15));
        assertThat(gap.deviation(5)).isCloseTo(0.03, within(1e-15));
    }

    @Test
    void aroundZeroIsTheRootMeanSquare() {
        OpenGap gap = OpenGap.aroundZero(GAPS);

        assertThat(gap.mean()).isZero();
        assertThat(gap.deviation(5)).isCloseTo(Math.sqrt(0.0021 / 3), within(1e-15));
    }

    // The last two gaps belong to the last two variances: (0.03^2 + 0.03^2) / (0.01 + 0.02).
    @Test
    void aRelativeSpreadBreathesWithTheVariance() {
        OpenGap gap = OpenGap.of(GAPS).relativeTo(GAPS, new double[] {0.01, 0.02});

        assertThat(gap.deviation(0.09)).isCloseTo(0.3 * Math.sqrt(0.0018 / 0.03), within(1e-12));
    }

    @Test
    void staysConstantWithoutAVariance() {
        OpenGap gap = OpenGap.of(GAPS).relativeTo(GAPS, new double[3]);

        assertThat(gap).isEqualTo(OpenGap.of(GAPS));
    }
}
