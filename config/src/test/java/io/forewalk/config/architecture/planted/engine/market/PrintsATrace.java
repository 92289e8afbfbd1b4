package io.forewalk.config.architecture.planted.engine.market;

final class PrintsATrace {
    void print(IllegalStateException fault) {
        fault.printStackTrace();
    }
}
