package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of losses where folds failed: twenty targets, eleven without an answer, and so on. */
class HoledTargetsTest {

    private static final int[] BARS =
            IntStream.range(0, 310).filter(bar -> bar % 31 < 20).toArray();
    private static final Neighbours HOLED = Neighbours.on(BARS);
    private static final int N = BARS.length;
    private static final double[] FIRST = losses(1);
    private static final double[] SECOND = losses(2);

    @ParameterizedTest(name = "{0} steps")
    @ValueSource(ints = {2, 3, 5, 15})
    void dieboldAndMarianosVarianceIsOfPairsTrulySoFarApart(int horizon) {
        double mean = Arrays.stream(differences()).average().orElseThrow();
        double variance = 0;
        double pairs = 0;
        for (int lag = 1 - horizon; lag < horizon; lag++) {
            variance += lagged(lag, mean, false) / N / N;
            pairs += lagged(lag, 0, true);
        }

        DieboldMariano found = DieboldMariano.of(FIRST, SECOND, HOLED, horizon).orElseThrow();

        assertThat(found.kernel()).isEqualTo(LongRunVariance.RECTANGULAR);
        assertThat(found.plainStatistic()).isCloseTo(mean / Math.sqrt(variance), within(1e-9));
        assertThat(found.statistic())
                .isCloseTo(found.plainStatistic() * Math.sqrt(1 - pairs / N / N), within(1e-9));
        assertThat(found.plainStatistic())
                .isNotCloseTo(
                        DieboldMariano.of(FIRST, SECOND, horizon).orElseThrow().plainStatistic(),
                        within(1e-3));
    }

    @Test
    void withoutHolesTheFactorIsThatOfTheYear1997() {
        double n = 60;
        for (double h = 1; h <= 10; h++) {
            assertThat(DieboldMariano.smallSampleFactor(Neighbours.all(60), (int) h))
                    .isCloseTo(Math.sqrt((n + 1 - 2 * h + h * (h - 1) / n) / n), within(1e-14));
        }
    }

    @Test
    void oneStepAheadHolesDoNotMatterToDieboldAndMariano() {
        assertThat(DieboldMariano.of(FIRST, SECOND, HOLED, 1))
                .isEqualTo(DieboldMariano.of(FIRST, SECOND, 1));
    }

    @Test
    void giacominiAndWhiteLookAtTheTargetBeforeNotAtTheFoldBefore() {
        double[] differences = differences();
        int[] later = IntStream.range(0, N).filter(t -> BARS[t] % 31 > 0).toArray();
        double[] now = Arrays.stream(later).mapToDouble(t -> differences[t]).toArray();
        double[] product =
                Arrays.stream(later)
                        .mapToDouble(t -> differences[t] * differences[t - 1])
                        .toArray();
        double[] ones = new double[later.length];
        Arrays.fill(ones, 1);
        LeastSquares line = LeastSquares.of(new double[][] {now, product}, ones).orElseThrow();

        TestOutcome found = GiacominiWhite.of(FIRST, SECOND, HOLED, 1);

        assertThat(found.count()).isEqualTo(190);
        assertThat(found.statistic()).isCloseTo(190 - line.squares(), within(1e-9));
        assertThat(GiacominiWhite.of(FIRST, SECOND, 1).statistic())
                .isNotCloseTo(found.statistic(), within(1e-3));
    }

    // Two stretches apart: what matters is only that nothing joins them.
    @ParameterizedTest(name = "{0} steps")
    @ValueSource(ints = {1, 3, 6})
    void howFarApartStretchesAreChangesNothing(int horizon) {
        Neighbours near = Neighbours.on(stretches(10));
        Neighbours far = Neighbours.on(stretches(500));
        double[] actual = SimulatedSeries.noise(100, new SplittableRandom(3));
        double[] small = new double[100];
        double[] first = Arrays.copyOf(FIRST, 100);
        double[] second = Arrays.copyOf(SECOND, 100);

        assertThat(GiacominiWhite.of(first, second, near, horizon))
                .isEqualTo(GiacominiWhite.of(first, second, far, horizon));
        assertThat(DieboldMariano.firstBetter(first, second, near, horizon))
                .isEqualTo(DieboldMariano.firstBetter(first, second, far, horizon));
        assertThat(Encompassing.of(first, second, near, horizon))
                .isEqualTo(Encompassing.of(first, second, far, horizon));
        assertThat(ClarkWest.outcome(actual, small, first, near, horizon - 1))
                .isEqualTo(ClarkWest.outcome(actual, small, first, far, horizon - 1));
    }

    @Test
    void targetsThatAllStandAloneSayThatNoneHasOneBefore() {
        Neighbours apart = Neighbours.on(IntStream.range(0, N).map(i -> 3 * i).toArray());

        assertThat(GiacominiWhite.of(FIRST, SECOND, apart, 1).reason())
                .isEqualTo("only 0 targets have one a bar before them, at least 10 are needed");
        assertThat(GiacominiWhite.of(FIRST, SECOND, apart, 2).reason())
                .isEqualTo("only 0 targets have one 2 bars before them, at least 10 are needed");
        assertThat(DieboldMariano.firstBetter(FIRST, SECOND, apart, 3))
                .isEqualTo(DieboldMariano.firstBetter(FIRST, SECOND, 1));
    }

    private static int[] stretches(int gap) {
        return IntStream.range(0, 100).map(i -> i < 50 ? i : i + gap).toArray();
    }

    private static double[] losses(long seed) {
        return SimulatedSeries.squares(
                SimulatedSeries.movingSums(N, 3, new SplittableRandom(seed)));
    }

    private static double[] differences() {
        double[] differences = new double[N];
        Arrays.setAll(differences, t -> FIRST[t] - SECOND[t]);
        return differences;
    }

    /** The sum of products of differences so many bars apart, or the number of such pairs. */
    private static double lagged(int lag, double mean, boolean counted) {
        var byBar = new TreeMap<Integer, Double>();
        double[] differences = differences();
        for (int t = 0; t < N; t++) {
            byBar.put(BARS[t], counted ? 1 : differences[t] - mean);
        }
        double sum = 0;
        for (var entry : byBar.entrySet()) {
            sum += entry.getValue() * byBar.getOrDefault(entry.getKey() - lag, 0.0);
        }
        return sum;
    }
}
