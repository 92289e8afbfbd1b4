package io.forewalk.engine.statistics;

import java.util.random.RandomGenerator;

/**
 * Changes of a random walk, foreseen as 0 and by a model that nests this and learns its parameters
 * from an expanding window.
 */
final class NestedForecasts {

    /** {@code [targets]}. */
    private final double[] actual;

    /** Forecasts of the larger model, {@code [targets]}. */
    private final double[] large;

    private NestedForecasts(double[] actual, double[] large) {
        this.actual = actual;
        this.large = large;
    }

    private static final int TRAINING = 250;
    private static final int TARGETS = 250;

    /** The mean of all changes so far. */
    static NestedForecasts drift(RandomGenerator random) {
        double[] changes = SimulatedSeries.noise(TRAINING + TARGETS, random);
        double[] actual = new double[TARGETS];
        double[] large = new double[TARGETS];
        double sum = 0;
        for (int t = 0; t < changes.length; t++) {
            if (t >= TRAINING) {
                actual[t - TRAINING] = changes[t];
                large[t - TRAINING] = sum / t;
            }
            sum += changes[t];
        }
        return new NestedForecasts(actual, large);
    }

    /** Least squares of a change on a constant and the change before. */
    static NestedForecasts autoregression(RandomGenerator random) {
        double[] changes = SimulatedSeries.noise(TRAINING + TARGETS, random);
        double[] actual = new double[TARGETS];
        double[] large = new double[TARGETS];
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int t = 1; t < changes.length; t++) {
            double before = changes[t - 1];
            if (t >= TRAINING) {
                double slope = (xy - x * y / n) / (xx - x * x / n);
                actual[t - TRAINING] = changes[t];
                large[t - TRAINING] = y / n + slope * (before - x / n);
            }
            n++;
            x += before;
            y += changes[t];
            xx += before * before;
            xy += before * changes[t];
        }
        return new NestedForecasts(actual, large);
    }

    double[] smallLosses() {
        return SimulatedSeries.squares(actual);
    }

    double[] largeLosses() {
        return SimulatedSeries.squares(SimulatedSeries.sum(actual, large, -1));
    }

    TestOutcome clarkWest() {
        return ClarkWest.outcome(actual, new double[TARGETS], large, 0);
    }
}
