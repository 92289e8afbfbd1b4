package io.forewalk.strategies.forecasting.lstm;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Memory outside the heap. The native library frees it only when Java collects garbage, and our
 * heap hardly fills, so somebody has to ask.
 */
final class NativeMemory {

    private static final int FEW = 10;
    private static final AtomicInteger FITS = new AtomicInteger();

    private NativeMemory() {}

    /**
     * Frees what a fit has left there: at once after the library's own training; after every tenth
     * of our own, which takes its starting weights alone from the library.
     */
    static void tidyAfterFit(TrainerKind trainer) {
        if (trainer == TrainerKind.DL4J || FITS.incrementAndGet() % FEW == 0) {
            System.gc();
        }
    }
}
