package io.forewalk.engine.statistics;

import java.util.Arrays;

/** Bars between misses and their Weibull likelihood. */
final class Durations {

    /** Number of misses. */
    private final int misses;

    /** Bars from miss to miss, with the open stretches at the ends. */
    private final double[] lengths;

    /** Whether the first stretch has no miss at its beginning. */
    private final boolean openFirst;

    /** Whether the last stretch has no miss at its end. */
    private final boolean openLast;

    private Durations(int misses, double[] lengths, boolean openFirst, boolean openLast) {
        this.misses = misses;
        this.lengths = lengths;
        this.openFirst = openFirst;
        this.openLast = openLast;
    }

    int misses() {
        return misses;
    }

    double[] lengths() {
        return lengths;
    }

    static Durations of(boolean[] outside) {
        double[] lengths = new double[outside.length + 1];
        int count = 0;
        int misses = 0;
        int before = -1;
        for (int t = 0; t < outside.length; t++) {
            if (outside[t]) {
                misses++;
                // A miss on the first bar begins the first duration and ends none.
                if (t > 0) {
                    lengths[count++] = before < 0 ? t + 1 : t - before;
                }
                before = t;
            }
        }
        boolean openFirst = misses > 0 && !outside[0];
        boolean openLast = misses > 0 && !outside[outside.length - 1];
        if (openLast) {
            lengths[count++] = outside.length - 1.0 - before;
        }
        return new Durations(misses, Arrays.copyOf(lengths, count), openFirst, openLast);
    }

    /** Log likelihood of a shape at the scale that is likeliest with it. */
    double likelihood(double shape) {
        int open = (openFirst ? 1 : 0) + (openLast ? 1 : 0);
        int closed = lengths.length - open;
        double powers = 0;
        double logs = 0;
        for (int i = 0; i < lengths.length; i++) {
            double log = StrictMath.log(lengths[i]);
            powers += StrictMath.exp(shape * log);
            logs += isOpen(i) ? 0 : log;
        }
        // With rate = closed / powers the exponents sum to -closed.
        double rate = closed / powers;
        return closed * StrictMath.log(rate * shape) + (shape - 1) * logs - closed;
    }

    private boolean isOpen(int index) {
        return (index == 0 && openFirst) || (index == lengths.length - 1 && openLast);
    }
}
