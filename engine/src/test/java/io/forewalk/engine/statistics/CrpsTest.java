package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrpsTest {

    /** The levels of a predictive distribution. */
    private static final double[] LEVELS = {0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975};

    @ParameterizedTest
    @CsvSource({"0.7, 0, 0.4", "1.2, 0.1, 0.2", "90, 4.6, 0.05", "3, 0, 1"})
    void logNormalScoreIsTheIntegralOfItsDefinition(double actual, double mean, double deviation) {
        // In steps of the standardised logarithm, over which the price grows evenly.
        double step = 18.0 / 400_000;
        double integral = 0;
        for (int i = 0; i < 400_000; i++) {
            double z = -9 + (i + 0.5) * step;
            double x = StrictMath.exp(mean + deviation * z);
            double gap = Normal.cumulative(z) - (x >= actual ? 1 : 0);
            integral += gap * gap * x * deviation * step;
        }

        double score = Crps.logNormal(actual, mean, deviation);

        assertThat(score).isCloseTo(integral, within(2e-4 * score));
    }

    @Test
    void aPointIsScoredByItsAbsoluteError() {
        assertThat(Crps.normal(3, 5, 0)).isEqualTo(2);
        assertThat(Crps.logNormal(3, 0, 0)).isEqualTo(2);
        assertThat(Crps.ofSample(3, new double[] {5})).isEqualTo(2);
        assertThat(Crps.ofSample(3, new double[] {5, 5, 5})).isEqualTo(2);
    }

    @Test
    void whatIsNoDistributionHasNoScore() {
        assertThat(Crps.normal(1, 0, -1)).isNaN();
        assertThat(Crps.normal(1, 0, Double.NaN)).isNaN();
        assertThat(Crps.logNormal(0, 0, 1)).isNaN();
        assertThat(Crps.ofSample(1, new double[0])).isNaN();
        assertThat(Crps.ofQuantiles(1, new double[] {0.5}, new double[] {Double.NaN})).isNaN();
    }

    @Test
    void nineQuantilesScoreANormalThreePerCentTooLowOnAverage() {
        double[] quantiles = Arrays.stream(LEVELS).map(Normal::quantile).toArray();
        double exact = 0;
        double approximate = 0;
        for (int i = 0; i < 10_000; i++) {
            double actual = Normal.quantile((i + 0.5) / 10_000);
            exact += Crps.normal(actual, 0, 1);
            approximate += Crps.ofQuantiles(actual, LEVELS, quantiles);
        }

        assertThat(approximate / exact).isBetween(0.96, 0.97);
    }

    @Test
    void manyQuantilesScoreAsTheSampleThatTheyAre() {
        double[] sample = new double[2_000];
        double[] levels = new double[2_000];
        for (int i = 0; i < sample.length; i++) {
            levels[i] = (i + 0.5) / sample.length;
            sample[i] = Normal.quantile(levels[i]);
        }

        assertThat(Crps.ofQuantiles(0.4, levels, sample))
                .isCloseTo(Crps.ofSample(0.4, sample), within(1e-4));
        assertThat(Crps.ofSample(0.4, sample)).isCloseTo(Crps.normal(0.4, 0, 1), within(1e-3));
    }

    @Test
    void intervalScorePunishesByTheDistanceOutside() {
        assertThat(IntervalScore.of(0, -1, 2, 0.05)).isEqualTo(3);
        assertThat(IntervalScore.of(-1.5, -1, 2, 0.05)).isCloseTo(3 + 20, within(1e-12));
        assertThat(IntervalScore.of(4, -1, 2, 0.2)).isCloseTo(3 + 20, within(1e-12));
        assertThat(IntervalScore.of(Double.NaN, -1, 2, 0.2)).isNaN();
    }
}
