package io.forewalk.config.architecture.planted.engine.market;

final class StopsTheTime {
    long start = System.nanoTime();
}
