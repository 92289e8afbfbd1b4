package io.forewalk.engine.statistics;

import java.util.Arrays;

/** Pairs of returns that have a direction on either side; others are neither hit nor miss. */
record Directions(double[] actual, double[] predicted) {

    static Directions of(double[] actual, double[] predicted) {
        int count = 0;
        double[] kept = new double[actual.length];
        double[] beside = new double[actual.length];
        for (int t = 0; t < actual.length; t++) {
            if (actual[t] != 0 && predicted[t] != 0) {
                kept[count] = actual[t];
                beside[count++] = predicted[t];
            }
        }
        return new Directions(Arrays.copyOf(kept, count), Arrays.copyOf(beside, count));
    }

    int count() {
        return actual.length;
    }

    static double shareAboveZero(double[] values) {
        int above = 0;
        for (double value : values) {
            above += value > 0 ? 1 : 0;
        }
        return above / (double) values.length;
    }

    int hits() {
        int hits = 0;
        for (int t = 0; t < actual.length; t++) {
            hits += (actual[t] > 0) == (predicted[t] > 0) ? 1 : 0;
        }
        return hits;
    }
}
