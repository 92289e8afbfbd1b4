package io.forewalk.strategies.forecasting.arima;

import java.io.Serializable;

/**
 * The differences that are modelled: {@code (1 - B)^d (1 - B^period)^seasonal}.
 *
 * @param d how often neighbours are subtracted
 * @param seasonal how often the value one period before is subtracted
 * @param period bars of a season, 1 without one
 */
record Differencing(int d, int seasonal, int period) implements Serializable {

    /** Of neighbours alone. */
    static Differencing of(int d) {
        return new Differencing(d, 0, 1);
    }

    /** How many differences there are fewer than levels. */
    int lost() {
        return d + seasonal * period;
    }

    /** How often anything is subtracted. */
    int rounds() {
        return d + seasonal;
    }

    /** The differences of a series, {@code [n - lost]}, empty if there are none. */
    double[] of(double[] levels) {
        double[] differences = rounds() == 0 ? levels.clone() : levels;
        for (int round = 0; round < rounds(); round++) {
            differences = apart(differences, round < d ? 1 : period);
        }
        return differences;
    }

    private static double[] apart(double[] values, int lag) {
        double[] differences = new double[Math.max(0, values.length - lag)];
        for (int t = 0; t < differences.length; t++) {
            differences[t] = values[t + lag] - values[t];
        }
        return differences;
    }

    /** The weights of the levels before in a level: it is their sum and the difference. */
    double[] weights() {
        double[] polynomial = {1};
        for (int round = 0; round < rounds(); round++) {
            polynomial = Polynomials.product(polynomial, factor(round < d ? 1 : period));
        }
        double[] weights = new double[lost()];
        for (int lag = 1; lag <= weights.length; lag++) {
            weights[lag - 1] = -polynomial[lag];
        }
        return weights;
    }

    private static double[] factor(int lag) {
        double[] factor = new double[lag + 1];
        factor[0] = 1;
        factor[lag] = -1;
        return factor;
    }
}
