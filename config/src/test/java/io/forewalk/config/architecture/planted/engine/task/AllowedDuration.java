package io.forewalk.config.architecture.planted.engine.task;

final class AllowedDuration {
    long start = System.nanoTime();
}
