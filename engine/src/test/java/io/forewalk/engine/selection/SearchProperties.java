package io.forewalk.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.random.RandomSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchProperties {

    private static final RandomSource CHANCE = new RandomSource(7);

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @Test
    void aGridIsInFileOrderWithTheLastKeyFastest() {
        List<List<Integer>> grid = Search.GRID.of(List.of(2, 3), 1, CHANCE);

        assertThat(grid)
                .containsExactly(
                        List.of(0, 0),
                        List.of(0, 1),
                        List.of(0, 2),
                        List.of(1, 0),
                        List.of(1, 1),
                        List.of(1, 2));
    }

    @Test
    void combinationsAreCountedWithoutListingThem() {
        assertThat(Search.combinations(List.of(10_000, 10_000))).isEqualTo(100_000_000L);
        assertThat(Search.combinations(List.of(100_000, 100_000, 100_000, 100_000)))
                .isEqualTo(Long.MAX_VALUE);
        assertThat(Search.RANDOM.tried(List.of(10_000, 10_000), 200)).isEqualTo(200);
        assertThat(Search.GRID.tried(List.of(10_000, 10_000), 200)).isEqualTo(100_000_000L);
    }

    @Test
    void fewerCombinationsThanTriesAreAllTried() {
        List<List<Integer>> all = Search.GRID.of(List.of(3, 3), 1, CHANCE);

        assertThat(Search.RANDOM.of(List.of(3, 3), 9, CHANCE)).isEqualTo(all);
        assertThat(Search.LATIN_HYPERCUBE.of(List.of(3, 3), 200, CHANCE)).isEqualTo(all);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void randomDrawsAreDistinctAndInRange(long seed) {
        List<Integer> lengths = List.of(7, 11, 3);

        List<List<Integer>> drawn = Search.RANDOM.of(lengths, 150, new RandomSource(seed));

        assertThat(drawn).hasSize(150).doesNotHaveDuplicates().allMatch(c -> fits(c, lengths));
        assertThat(Search.RANDOM.of(lengths, 150, new RandomSource(seed))).isEqualTo(drawn);
        assertThat(Search.RANDOM.of(lengths, 150, new RandomSource(seed + 100)))
                .isNotEqualTo(drawn);
    }

    @Test
    void everyCombinationIsDrawnEquallyOften() {
        int[] counts = new int[12];
        for (long seed = 0; seed < 6_000; seed++) {
            for (List<Integer> drawn : Search.RANDOM.of(List.of(3, 4), 3, new RandomSource(seed))) {
                counts[4 * drawn.get(0) + drawn.get(1)]++;
            }
        }

        // 18,000 draws over 12 cells: 1,500 each; five standard deviations are 170.
        assertThat(IntStream.of(counts)).allMatch(count -> Math.abs(count - 1_500) < 170);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLatinHypercubeTakesEveryValueEquallyOften(long seed) {
        List<Integer> lengths = List.of(5, 20, 4_000);

        List<List<Integer>> drawn = Search.LATIN_HYPERCUBE.of(lengths, 100, new RandomSource(seed));

        assertThat(drawn).hasSize(100).allMatch(combination -> fits(combination, lengths));
        for (int value = 0; value < 5; value++) {
            assertThat(count(drawn, 0, 1, value)).isEqualTo(20);
        }
        for (int value = 0; value < 20; value++) {
            assertThat(count(drawn, 1, 1, value)).isEqualTo(5);
        }
        for (int stratum = 0; stratum < 100; stratum++) {
            assertThat(count(drawn, 2, 40, stratum)).isEqualTo(1);
        }
    }

    private static long count(List<List<Integer>> drawn, int key, int width, int stratum) {
        return drawn.stream().filter(one -> one.get(key) / width == stratum).count();
    }

    private static boolean fits(List<Integer> combination, List<Integer> lengths) {
        return IntStream.range(0, lengths.size())
                .allMatch(i -> combination.get(i) >= 0 && combination.get(i) < lengths.get(i));
    }
}
