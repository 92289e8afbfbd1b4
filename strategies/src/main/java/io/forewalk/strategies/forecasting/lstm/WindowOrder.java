package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.random.RandomSource;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Random orders of windows, by a shuffle of Fisher and Yates (1938) in Durstenfeld's form (1964).
 */
final class WindowOrder {

    private WindowOrder() {}

    /** The numbers 0 to {@code count - 1} in random order. */
    static int[] of(int count, RandomSource random) {
        RandomGenerator generator = random.generator();
        int[] order = IntStream.range(0, count).toArray();
        for (int last = count - 1; last > 0; last--) {
            int other = generator.nextInt(last + 1);
            int window = order[last];
            order[last] = order[other];
            order[other] = window;
        }
        return order;
    }
}
