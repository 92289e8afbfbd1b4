package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any forecasts: order and scale change nothing that they should not. */
class ForecastTestProperties {

    private static final int TARGETS = 80;
    private static final int MODELS = 4;

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void swappingTwoForecastsFlipsTheSignOrNothing(long seed) {
        double[][] losses = losses(seed);

        TestOutcome there = DieboldMariano.twoSided(losses[0], losses[1], 2);
        TestOutcome back = DieboldMariano.twoSided(losses[1], losses[0], 2);
        TestOutcome conditional = GiacominiWhite.of(losses[0], losses[1], 1);

        assertThat(back.statistic()).isEqualTo(-there.statistic());
        assertThat(back.pValue()).isEqualTo(there.pValue());
        assertThat(GiacominiWhite.of(losses[1], losses[0], 1).statistic())
                .isCloseTo(conditional.statistic(), within(1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void permutingTheModelsPermutesTheConfidenceSet(long seed) {
        double[][] losses = losses(seed);
        int[] order = {2, 0, 3, 1};
        double[][] permuted =
                Arrays.stream(order).mapToObj(m -> losses[m]).toArray(double[][]::new);
        int[][] rows = rows(seed);

        for (var statistic : ModelConfidenceSet.Statistic.values()) {
            List<Double> plain = ModelConfidenceSet.of(losses, rows, statistic).pValues();
            List<Double> moved = ModelConfidenceSet.of(permuted, rows, statistic).pValues();

            for (int place = 0; place < MODELS; place++) {
                assertThat(moved.get(place)).isEqualTo(plain.get(order[place]));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scalingPricesChangesNoVerdict(long seed) {
        double[][] losses = losses(seed);
        // A price 8 times as high has squared errors 64 times as high; both are powers of two.
        double[][] scaled =
                Arrays.stream(losses)
                        .map(row -> Arrays.stream(row).map(loss -> 64 * loss).toArray())
                        .toArray(double[][]::new);
        int[][] rows = rows(seed);

        assertThat(DieboldMariano.twoSided(scaled[0], scaled[1], 1))
                .isEqualTo(DieboldMariano.twoSided(losses[0], losses[1], 1));
        assertThat(GiacominiWhite.of(scaled[0], scaled[1], 1))
                .isEqualTo(GiacominiWhite.of(losses[0], losses[1], 1));
        assertThat(confidenceSet(scaled, rows)).isEqualTo(confidenceSet(losses, rows));
        assertThat(hansen(scaled, rows)).isEqualTo(hansen(losses, rows));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scalingReturnsChangesNoTestOfDirection(long seed) {
        double[] actual = gaussians(seed);
        double[] predicted = gaussians(seed + 1_000);
        double[] larger = Arrays.stream(predicted).map(x -> 4 * x).toArray();

        assertThat(PesaranTimmermann.of(actual, larger))
                .isEqualTo(PesaranTimmermann.of(actual, predicted));
        assertThat(AnatolyevGerko.of(actual, larger))
                .isEqualTo(AnatolyevGerko.of(actual, predicted));
        assertThat(LagCopy.of(larger, actual, 2)).isEqualTo(LagCopy.of(predicted, actual, 2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anExactCopyIsNeverBetter(long seed) {
        double[][] losses = losses(seed);
        double[][] withCopy = {losses[0], losses[1], losses[0].clone()};
        int[][] rows = rows(seed);

        TestOutcome better = DieboldMariano.firstBetter(losses[0], losses[0].clone(), 1);
        SuperiorAbility alone =
                SuperiorAbility.hansen(losses[0], new double[][] {losses[0].clone()}, rows, 5);
        List<Double> set = confidenceSet(withCopy, rows).pValues();

        assertThat(better.exists()).isFalse();
        assertThat(alone.reason()).isNotEmpty();
        assertThat(set.get(2)).isEqualTo(set.get(0));
    }

    private static ModelConfidenceSet confidenceSet(double[][] losses, int[][] rows) {
        return ModelConfidenceSet.of(losses, rows, ModelConfidenceSet.Statistic.RANGE);
    }

    // The floored statistic and the floored maxima are all 0 there: ties speak for the null.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rivalsThatAreClearlyWorseAreNeverBetter(long seed) {
        double[] good = losses(seed)[0];
        double[] worse = Arrays.stream(good).map(loss -> loss + 1 + loss / 10).toArray();

        SuperiorAbility test = SuperiorAbility.hansen(good, new double[][] {worse}, rows(seed), 5);

        assertThat(test.statistic()).isZero();
        assertThat(test.lower()).isEqualTo(1);
        assertThat(test.consistent()).isEqualTo(1);
        assertThat(test.upper()).isEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theCorrectionForFewTargetsOnlyTakesConfidenceAway(long seed) {
        double[][] losses = losses(seed);
        double[][] rivals = {losses[1], losses[0]};
        int[][] rows = rows(seed);

        SuperiorAbility plain = SuperiorAbility.hansen(losses[2], rivals, rows, 5);
        SuperiorAbility corrected = SuperiorAbility.corrected(losses[2], rivals, rows, 5);

        assertThat(corrected.statistic()).isEqualTo(plain.statistic());
        assertThat(corrected.best()).isEqualTo(plain.best());
        assertThat(corrected.consistent()).isGreaterThanOrEqualTo(plain.consistent());
        assertThat(corrected.upper()).isGreaterThanOrEqualTo(plain.upper());
    }

    private static SuperiorAbility hansen(double[][] losses, int[][] rows) {
        return SuperiorAbility.hansen(losses[0], Arrays.copyOfRange(losses, 1, MODELS), rows, 5);
    }

    private static int[][] rows(long seed) {
        return new StationaryBootstrap(5, 200).resamples(TARGETS, new SplittableRandom(seed));
    }

    private static double[][] losses(long seed) {
        double[][] losses = new double[MODELS][];
        Arrays.setAll(
                losses,
                m ->
                        Arrays.stream(gaussians(seed * MODELS + m))
                                .map(error -> error * error * (1 + 0.1 * m))
                                .toArray());
        return losses;
    }

    private static double[] gaussians(long seed) {
        var random = new SplittableRandom(seed);
        double[] values = new double[TARGETS];
        Arrays.setAll(values, t -> random.nextGaussian());
        return values;
    }
}
