package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void agreesWithPerformanceAnalyticsOnFiveHundredReturns() {
        var reference = ReferenceFiles.json("trading_statistics.json").get("moments");
        Moments moments = Moments.of(ReferenceFiles.column("returns_500.csv", "ret"));

        assertThat(moments.count()).isEqualTo(500);
        assertClose(moments.mean(), reference.get("mean").doubleValue());
        assertClose(moments.deviation(), reference.get("sd").doubleValue());
        assertClose(moments.skewness(), reference.get("skew_moment").doubleValue());
        assertClose(moments.kurtosis(), reference.get("kurt_moment").doubleValue());
    }

    // scipy.stats.skew and kurtosis (1.17.1) with bias=False.
    @Test
    void unbiasedMomentsAgreeWithScipy() {
        Moments moments = Moments.of(new double[] {1, 4, 2, 8, 5, 11});

        assertClose(moments.unbiasedSkewness(), 0.6501455159729637);
        assertClose(moments.unbiasedExcessKurtosis(), -0.578159169550176);
    }

    @Test
    void equalReturnsDoNotVaryAlthoughTheirRoundingDoes() {
        double[] growth = new double[100];
        Arrays.setAll(growth, t -> StrictMath.pow(1.01, t + 1) / StrictMath.pow(1.01, t) - 1);

        Moments moments = Moments.of(growth);

        assertThat(moments.deviation()).isPositive();
        assertThat(moments.varies()).isFalse();
        assertThat(moments.skewness()).isNaN();
        assertThat(moments.unbiasedExcessKurtosis()).isNaN();
    }

    @Test
    void doesNotExistBelowTheNeededNumberOfValues() {
        assertThat(Moments.of(new double[0]).mean()).isNaN();
        assertThat(Moments.of(new double[] {3}).mean()).isEqualTo(3);
        assertThat(Moments.of(new double[] {3}).deviation()).isNaN();
        assertThat(Moments.of(new double[] {3}).varies()).isFalse();
        assertThat(Moments.of(new double[] {1, 2}).unbiasedSkewness()).isNaN();
        assertThat(Moments.of(new double[] {1, 2, 4}).unbiasedExcessKurtosis()).isNaN();
    }

    @Test
    void aMissingValueIsNotLeftOut() {
        Moments moments = Moments.of(new double[] {1, Double.NaN, 2});

        assertThat(moments.mean()).isNaN();
        assertThat(moments.varies()).isFalse();
    }

    private static void assertClose(double found, double expected) {
        assertThat(found).isCloseTo(expected, within(1e-11 * Math.abs(expected)));
    }
}
