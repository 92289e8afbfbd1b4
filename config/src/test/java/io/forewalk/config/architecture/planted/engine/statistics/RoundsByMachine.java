package io.forewalk.config.architecture.planted.engine.statistics;

final class RoundsByMachine {
    double call(double x) {
        return Math.pow(x, 3);
    }
}
