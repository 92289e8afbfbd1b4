package io.forewalk.strategies.forecasting.arima;

import java.io.Serializable;
import java.util.Arrays;

/** One column beside the levels: it is differenced with them. */
final class RegressionColumn implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final double[] values;
    private final boolean cumulative;

    /**
     * Takes over the values.
     *
     * @param values one for each level known and one for the next, {@code [n + 1]}
     * @param cumulative whether it is a sum of steps, which goes on with their mean, and not around
     *     a mean
     */
    private RegressionColumn(String name, double[] values, boolean cumulative) {
        this.name = name;
        this.values = values;
        this.cumulative = cumulative;
    }

    /** A column of running sums, taken so often; takes over the values. */
    static RegressionColumn summed(String name, double[] values, int rounds) {
        for (int round = 0; round < rounds; round++) {
            double sum = 0;
            for (int t = 0; t < values.length; t++) {
                sum += values[t];
                values[t] = sum;
            }
        }
        return new RegressionColumn(name, values, rounds > 0);
    }

    /**
     * The column of a mean or drift.
     *
     * @param n levels known
     */
    static RegressionColumn constant(Specification specification, int n) {
        double[] ones = new double[n + 1];
        Arrays.fill(ones, 1);
        return summed(specification.constantName(), ones, specification.differencing().rounds());
    }

    String name() {
        return name;
    }

    /** Its differences over the levels known. */
    double[] differences(Differencing differencing) {
        return differencing.of(Arrays.copyOf(values, values.length - 1));
    }

    /** Its value beside level {@code t}, 0..n. */
    double value(int t) {
        return values[t];
    }

    /**
     * What it is taken to be {@code steps} after a level: known for one step, continued by its
     * averages so far beyond.
     */
    double after(int origin, int steps) {
        if (steps == 1) {
            return values[origin + 1];
        }
        if (cumulative) {
            double mean = (values[origin + 1] - values[0]) / (origin + 1.0);
            return values[origin + 1] + (steps - 1) * mean;
        }
        double sum = 0;
        for (int t = 0; t <= origin + 1; t++) {
            sum += values[t];
        }
        return sum / (origin + 2.0);
    }
}
