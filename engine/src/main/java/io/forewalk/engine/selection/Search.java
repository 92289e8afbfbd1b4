package io.forewalk.engine.selection;

import io.forewalk.engine.random.RandomSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Which combinations of values are tried. */
public enum Search {
    /** All of them; the last key changes fastest. */
    GRID,
    /** As many as wanted, drawn without putting back. */
    RANDOM,
    /**
     * As many as wanted, drawn so that of each key every value, or every stretch of values, comes
     * equally often (McKay, Beckman and Conover, 1979). Combinations drawn twice count once.
     */
    LATIN_HYPERCUBE;

    /** Number of combinations of lists of these lengths; {@code Long.MAX_VALUE} if it is larger. */
    public static long combinations(List<Integer> lengths) {
        long product = 1;
        for (int length : lengths) {
            if (length > 0 && product > Long.MAX_VALUE / length) {
                return Long.MAX_VALUE;
            }
            product *= length;
        }
        return product;
    }

    /** Number of combinations that would be tried, at most. */
    public long tried(List<Integer> lengths, int tries) {
        long all = combinations(lengths);
        return this == GRID ? all : Math.min(all, tries);
    }

    /**
     * The combinations to try: of each list the index of a value.
     *
     * @param lengths of the lists, at least one
     * @param tries how many are drawn; without meaning for a grid
     * @throws IllegalArgumentException if there are too many to be listed
     */
    public List<List<Integer>> of(List<Integer> lengths, int tries, RandomSource random) {
        long all = combinations(lengths);
        if (this == GRID || all <= tries) {
            return grid(lengths, all);
        }
        RandomGenerator chance = random.generator();
        return this == RANDOM
                ? drawn(lengths, all, tries, chance)
                : hypercube(lengths, tries, chance);
    }

    private static List<List<Integer>> grid(List<Integer> lengths, long all) {
        if (all > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "The combinations (%d) must be at most %d.".formatted(all, Integer.MAX_VALUE));
        }
        List<List<Integer>> grid = new ArrayList<>();
        for (long number = 0; number < all; number++) {
            grid.add(combination(lengths, number));
        }
        return grid;
    }

    /** The combination of a number: its digits, each to the base of a list's length. */
    private static List<Integer> combination(List<Integer> lengths, long number) {
        Integer[] indices = new Integer[lengths.size()];
        long rest = number;
        for (int key = indices.length - 1; key >= 0; key--) {
            indices[key] = (int) (rest % lengths.get(key));
            rest /= lengths.get(key);
        }
        return List.of(indices);
    }

    /**
     * Draws numbers by a partial shuffle (Fisher and Yates) that remembers only what it has moved.
     */
    private static List<List<Integer>> drawn(
            List<Integer> lengths, long all, int tries, RandomGenerator chance) {
        Map<Long, Long> moved = new LinkedHashMap<>();
        List<List<Integer>> combinations = new ArrayList<>();
        for (long place = 0; place < tries; place++) {
            long picked = place + chance.nextLong(all - place);
            combinations.add(combination(lengths, moved.getOrDefault(picked, picked)));
            moved.put(picked, moved.getOrDefault(place, place));
        }
        return combinations;
    }

    private static List<List<Integer>> hypercube(
            List<Integer> lengths, int tries, RandomGenerator chance) {
        List<int[]> columns =
                lengths.stream().map(length -> column(length, tries, chance)).toList();
        List<List<Integer>> combinations = new ArrayList<>();
        for (int row = 0; row < tries; row++) {
            int at = row;
            combinations.add(columns.stream().map(column -> column[at]).toList());
        }
        return combinations.stream().distinct().toList();
    }

    /** Of each of so many equal strata one place, in random order, as an index below the length. */
    private static int[] column(int length, int tries, RandomGenerator chance) {
        int[] strata = new int[tries];
        Arrays.setAll(strata, i -> i);
        for (int i = tries - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            int swapped = strata[i];
            strata[i] = strata[other];
            strata[other] = swapped;
        }
        int[] column = new int[tries];
        for (int row = 0; row < tries; row++) {
            double place = (strata[row] + chance.nextDouble()) / tries;
            column[row] = Math.min(length - 1, (int) (place * length));
        }
        return column;
    }
}
