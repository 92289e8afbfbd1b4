package io.forewalk.engine.statistics;

import java.util.Arrays;

/** The pairs of returns that take part in a test of direction. */
final class Directions {

    private final double[] actual;
    private final double[] predicted;

    private Directions(double[] actual, double[] predicted) {
        this.actual = actual;
        this.predicted = predicted;
    }

    double[] actual() {
        return actual;
    }

    double[] predicted() {
        return predicted;
    }

    static Directions of(double[] actual, double[] predicted, ZeroReturns zeros) {
        int count = 0;
        double[] kept = new double[actual.length];
        double[] beside = new double[actual.length];
        for (int t = 0; t < actual.length; t++) {
            if (zeros == ZeroReturns.COUNTED || actual[t] * Math.signum(predicted[t]) != 0) {
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
            hits += Math.signum(actual[t]) * Math.signum(predicted[t]) > 0 ? 1 : 0;
        }
        return hits;
    }
}
