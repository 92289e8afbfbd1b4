package io.forewalk.strategies.forecasting.lstm;

import java.util.stream.IntStream;

/** Consecutive origins, both ends included; empty when the last lies before the first. */
record OriginRange(int first, int last) {

    int count() {
        return Math.max(0, last - first + 1);
    }

    int[] origins() {
        return IntStream.rangeClosed(first, last).toArray();
    }
}
