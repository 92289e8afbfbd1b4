package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StationaryBootstrapProperties {

    private static final int LENGTH = 2_000;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void blocksAreAsLongAsAsked(long seed) {
        int[] rows = new StationaryBootstrap(10, 1).rows(LENGTH, new SplittableRandom(seed));

        int starts = 1;
        for (int t = 1; t < rows.length; t++) {
            starts += rows[t] == (rows[t - 1] + 1) % LENGTH ? 0 : 1;
        }

        // 200 blocks are expected; five standard deviations of sqrt(2000 * 0.1 * 0.9) = 13.4.
        assertThat(starts).isBetween(200 - 67, 200 + 67);
        assertThat(Arrays.stream(rows).min().orElseThrow()).isNotNegative();
        assertThat(Arrays.stream(rows).max().orElseThrow()).isLessThan(LENGTH);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void intervalOfTheMeanIsAsWideAsTheoryForIndependentValues(long seed) {
        var random = new SplittableRandom(seed);
        double[] values = new double[400];
        Arrays.setAll(values, t -> random.nextGaussian());

        Interval interval =
                new StationaryBootstrap(1, 2_000)
                        .interval(values, sample -> Moments.of(sample).mean(), 0.95, random);

        Moments moments = Moments.of(values);
        double half = 1.959964 * moments.deviation() / 20;
        assertThat(interval.contains(moments.mean())).isTrue();
        assertThat(interval.upper() - interval.lower()).isCloseTo(2 * half, within(0.16 * half));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void equalSeedsGiveEqualBits(long seed) {
        double[] values = new SplittableRandom(seed).doubles(100).toArray();
        var bootstrap = new StationaryBootstrap(5, 50);

        double[] once = bootstrap.replicate(values, Arrays::hashCode, new SplittableRandom(seed));
        double[] again = bootstrap.replicate(values, Arrays::hashCode, new SplittableRandom(seed));

        assertThat(once).containsExactly(again);
    }

    @Test
    void aResampleWithoutTheStatisticLeavesNoInterval() {
        double[] values = new double[20];
        values[3] = 1;

        Interval interval =
                new StationaryBootstrap(1, 200)
                        .interval(
                                values,
                                sample -> Moments.of(sample).skewness(),
                                0.95,
                                new SplittableRandom(1));

        assertThat(interval.lower()).isNaN();
        assertThat(interval.upper()).isNaN();
    }

    @Test
    void aSeriesThatDoesNotVaryHasNoBlockLength() {
        assertThat(BlockLength.of(new double[100])).isNaN();
        assertThat(BlockLength.of(new double[] {1, 2, 3})).isNaN();
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatThrownBy(() -> new StationaryBootstrap(Double.NaN, 10))
                .hasMessage("The mean block length (NaN) must be above 0.");
        assertThatThrownBy(() -> new StationaryBootstrap(5, 0))
                .hasMessage("The replications (0) must be at least 1.");
    }
}
