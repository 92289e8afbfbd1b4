package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The places where implementations of these tests differ or fall. */
class ForecastTestTrapsTest {

    @Test
    void zeroReturnsAreNeitherHitNorMiss() {
        double[] actual = {1, -1, 0, 2, -3, 1, -2};
        double[] predicted = {1, -1, 1, 1, 1, 0, -1};

        PesaranTimmermann ours = PesaranTimmermann.of(actual, predicted);
        PesaranTimmermann counted = PesaranTimmermann.of(actual, predicted, ZeroReturns.COUNTED);

        assertThat(ours.outcome().count()).isEqualTo(5);
        assertThat(ours.left()).isEqualTo(2);
        assertThat(ours.hitRate()).isEqualTo(0.8);
        assertThat(counted.outcome().count()).isEqualTo(7);
        assertThat(counted.hitRate()).isEqualTo(4 / 7.0);
    }

    @Test
    void theClosedVarianceIsTheDifferenceOfTheTwoOf1992() {
        double[] actual = SimulatedSeries.noise(40, new SplittableRandom(1));
        double[] predicted = SimulatedSeries.noise(40, new SplittableRandom(2));
        double p = Directions.shareAboveZero(predicted);
        double q = Directions.shareAboveZero(actual);
        double both = p * q + (1 - p) * (1 - q);
        double expected =
                (square(2 * p - 1) * q * (1 - q) + square(2 * q - 1) * p * (1 - p)) / 40
                        + 4 * p * q * (1 - p) * (1 - q) / 1_600;

        PesaranTimmermann test = PesaranTimmermann.of(actual, predicted);

        double deviation = Math.sqrt(both * (1 - both) / 40 - expected);
        assertThat(test.outcome().statistic())
                .isCloseTo((test.hitRate() - both) / deviation, within(1e-12));
    }

    @Test
    void anAbsentTransitionTakesNoPart() {
        boolean[] outside = new boolean[100];
        outside[10] = true;
        outside[50] = true;

        Coverage counts = Coverage.of(outside);

        assertThat(counts.repeats()).isZero();
        assertThat(counts.independence().statistic()).isPositive().isLessThan(0.2);
        assertThat(counts.conditional(0.02).exists()).isTrue();
    }

    @Test
    void noMissAtAllIsATestOfTheRateOnly() {
        Coverage counts = Coverage.of(new boolean[100]);

        assertThat(counts.unconditional(0.05).statistic())
                .isCloseTo(-200 * StrictMath.log(0.95), within(1e-12));
        assertThat(counts.independence().reason()).isEqualTo("no target before the last is a miss");
        assertThat(counts.conditional(0.05).exists()).isFalse();
        assertThat(Coverage.of(new boolean[0]).unconditional(0.05).reason())
                .isEqualTo("no target has an interval");
    }

    @Test
    void aCopyOfYesterdayPeaksAtLagOne() {
        double[] walk = SimulatedSeries.walk(300, new SplittableRandom(3));
        double[] yesterday = Arrays.copyOf(walk, 299);
        double[] today = Arrays.copyOfRange(walk, 1, 300);

        LagCopy check = LagCopy.ofLevels(yesterday, today, 3);

        assertThat(check.correlations().get(1)).isGreaterThan(0.95);
        assertThat(Math.abs(check.correlations().getFirst())).isLessThan(0.15);
        assertThat(check.outcome().rejects(0.001)).isTrue();
    }

    @Test
    void copiesOfAModelShareItsPlaceInTheConfidenceSet() {
        var random = new SplittableRandom(4);
        double[] good = SimulatedSeries.squares(SimulatedSeries.noise(100, random));
        double[] bad = Arrays.stream(good).map(loss -> loss + 1 + loss / 10).toArray();
        int[][] rows = new StationaryBootstrap(2, 100).resamples(100, random);

        for (var statistic : ModelConfidenceSet.Statistic.values()) {
            ModelConfidenceSet set =
                    ModelConfidenceSet.of(
                            new double[][] {bad, good, good.clone()}, rows, statistic);

            assertThat(set.included(0.05)).containsExactly(1, 2);
            assertThat(set.pValues().get(2)).isEqualTo(1);
            assertThat(set.eliminated()).containsExactly(0, 1);
        }
    }

    @Test
    void aHundredResamplesCannotSayLessThanOneInAHundredAndOne() {
        var random = new SplittableRandom(5);
        double[] bad = SimulatedSeries.squares(SimulatedSeries.noise(200, random));
        double[] good = Arrays.stream(bad).map(loss -> loss / 10).toArray();
        int[][] rows = new StationaryBootstrap(2, 100).resamples(200, random);

        SuperiorAbility test = SuperiorAbility.white(bad, new double[][] {good}, rows, 2);
        ModelConfidenceSet set =
                ModelConfidenceSet.of(
                        new double[][] {bad, good}, rows, ModelConfidenceSet.Statistic.RANGE);

        assertThat(test.upper()).isZero();
        assertThat(test.counted(100).upper()).isEqualTo(1 / 101.0);
        assertThat(set.pValues()).containsExactly(0.0, 1.0);
        assertThat(set.counted(100).pValues()).containsExactly(1 / 101.0, 1.0);
        assertThat(SuperiorAbility.white(bad, new double[0][], rows, 2).counted(100).upper())
                .isNaN();
    }

    @Test
    void clarkAndWestsNormalDistributionTakesTenTargets() {
        double[] actual = SimulatedSeries.noise(10, new SplittableRandom(6));
        double[] large = SimulatedSeries.noise(10, new SplittableRandom(7));
        double[] small = new double[10];

        assertThat(ClarkWest.outcome(actual, small, large, 0).exists()).isTrue();
        assertThat(ClarkWest.outcome(actual, small, large, 1).reason())
                .isEqualTo("only 10 values, at least 11 are needed");
    }

    @Test
    void oneTrialIsNoChoice() {
        assertThat(DeflatedSharpe.expectedMaximum(1)).isZero();
        assertThatThrownBy(() -> DeflatedSharpe.expectedMaximum(0))
                .hasMessage("The trials (0) must be at least 1.");
        assertThat(new ProbabilisticSharpe(0.1, 0, 3).minimumTrackRecord(0.2, 0.95)).isNaN();
    }

    @Test
    void unequalLengthsAreAMistakeOfTheCaller() {
        assertThatThrownBy(() -> GiacominiWhite.of(new double[30], new double[29], 1))
                .hasMessage("The values (29) must be as many as those beside them (30).");
        assertThatThrownBy(() -> OverfittingProbability.of(new double[2][30], 3))
                .hasMessage("The blocks (3) must be even and at least 2.");
    }

    private static double square(double value) {
        return value * value;
    }
}
