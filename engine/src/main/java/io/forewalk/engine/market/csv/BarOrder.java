package io.forewalk.engine.market.csv;

/** Finds the order of time; rows of the same time stay in the order of the file. */
final class BarOrder {

    private BarOrder() {}

    static boolean isSorted(long[] stamps, int length) {
        for (int i = 1; i < length; i++) {
            if (stamps[i] < stamps[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the newest row is the first, and none is newer than the one before it. */
    static boolean isReversed(long[] stamps, int length) {
        for (int i = 1; i < length; i++) {
            if (stamps[i] > stamps[i - 1]) {
                return false;
            }
        }
        return length > 1 && stamps[0] > stamps[length - 1];
    }

    static int[] reversed(int length) {
        int[] order = new int[length];
        for (int i = 0; i < length; i++) {
            order[i] = length - 1 - i;
        }
        return order;
    }

    /** Row numbers by time, by merging runs of doubled length. */
    static int[] sorted(long[] stamps, int length) {
        int[] order = new int[length];
        for (int i = 0; i < length; i++) {
            order[i] = i;
        }
        int[] merged = new int[length];
        for (long run = 1; run < length; run *= 2) {
            for (long start = 0; start < length; start += 2 * run) {
                int middle = (int) Math.min(start + run, length);
                int end = (int) Math.min(start + 2 * run, length);
                merge(stamps, order, merged, new int[] {(int) start, middle, end});
            }
            int[] swapped = order;
            order = merged;
            merged = swapped;
        }
        return order;
    }

    /** Merges two neighbouring runs, whose start, border and end are given. */
    private static void merge(long[] stamps, int[] from, int[] to, int[] bounds) {
        int left = bounds[0];
        int right = bounds[1];
        for (int next = bounds[0]; next < bounds[2]; next++) {
            boolean takeLeft =
                    left < bounds[1]
                            && (right >= bounds[2] || stamps[from[left]] <= stamps[from[right]]);
            to[next] = takeLeft ? from[left] : from[right];
            left += takeLeft ? 1 : 0;
            right += takeLeft ? 0 : 1;
        }
    }
}
