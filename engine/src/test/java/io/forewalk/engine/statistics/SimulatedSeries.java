package io.forewalk.engine.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Series whose law is known, for tests of tests. */
final class SimulatedSeries {

    private SimulatedSeries() {}

    /** Independent standard normal values. */
    static double[] noise(int length, RandomGenerator random) {
        double[] values = new double[length];
        Arrays.setAll(values, t -> random.nextGaussian());
        return values;
    }

    /** Sums of {@code order + 1} neighbouring standard normal values: errors of as many steps. */
    static double[] movingSums(int length, int order, RandomGenerator random) {
        double[] shocks = noise(length + order, random);
        double[] values = new double[length];
        for (int t = 0; t < length; t++) {
            for (int lag = 0; lag <= order; lag++) {
                values[t] += shocks[t + order - lag];
            }
        }
        return values;
    }

    /** Running sums of standard normal values. */
    static double[] walk(int length, RandomGenerator random) {
        double[] values = noise(length, random);
        for (int t = 1; t < length; t++) {
            values[t] += values[t - 1];
        }
        return values;
    }

    static double[] squares(double[] values) {
        return Arrays.stream(values).map(x -> x * x).toArray();
    }

    static double[] sum(double[] first, double[] second, double share) {
        double[] sum = new double[first.length];
        Arrays.setAll(sum, t -> first[t] + share * second[t]);
        return sum;
    }

    /** Independent misses of an interval, each with probability {@code rate}. */
    static boolean[] misses(int length, double rate, RandomGenerator random) {
        boolean[] misses = new boolean[length];
        for (int t = 0; t < length; t++) {
            misses[t] = random.nextDouble() < rate;
        }
        return misses;
    }
}
