package io.forewalk.config.architecture.planted.engine.market;

final class PrintsByItself {
    void print() {
        System.out.println();
    }
}
