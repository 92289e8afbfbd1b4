package io.forewalk.engine.task;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * What work gave, and the wall time it took; the time is no part of any result.
 *
 * @param value what came out
 */
public record Timed<T>(T value, Duration took) {

    /** Does the work. */
    public static <T> Timed<T> of(Supplier<T> work) {
        long start = System.nanoTime();
        T value = work.get();
        return new Timed<>(value, Duration.ofNanos(System.nanoTime() - start));
    }
}
