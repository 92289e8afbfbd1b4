package io.forewalk.strategies.forecasting.ar1;

import io.forewalk.strategies.forecasting.logprice.MeanModel;
import io.forewalk.strategies.forecasting.logprice.MeanPath;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code r[t] = intercept + phi r[t-1] + e[t]} of log returns by least squares, as the regression
 * of all returns but the first on the ones before them.
 *
 * @param phi smaller than 1 in size where the model is stationary
 * @param squares sum of squared residuals
 * @param count number of residuals
 */
record AutoregressiveMean(double intercept, double phi, double squares, int count)
        implements MeanModel {

    /**
     * The least-squares fit.
     *
     * @param returns at least four
     */
    static AutoregressiveMean of(double[] returns) {
        int count = returns.length - 1;
        double before = 0;
        double after = 0;
        for (int t = 0; t < count; t++) {
            before += returns[t] / count;
            after += returns[t + 1] / count;
        }
        double products = 0;
        double spread = 0;
        for (int t = 0; t < count; t++) {
            products += (returns[t] - before) * (returns[t + 1] - after);
            spread += (returns[t] - before) * (returns[t] - before);
        }
        double phi = products / spread;
        double intercept = after - phi * before;
        double squares = 0;
        for (int t = 0; t < count; t++) {
            double residual = returns[t + 1] - intercept - phi * returns[t];
            squares += residual * residual;
        }
        return new AutoregressiveMean(intercept, phi, squares, count);
    }

    /** Whether returns fall back to their mean; false where the regression has no answer. */
    boolean isStationary() {
        return Math.abs(phi) < 1;
    }

    /** Residual variance, divisor: residuals less the two coefficients. */
    double variance() {
        return squares / (count - 2);
    }

    @Override
    public MeanPath along(double[] logCloses) {
        return new MeanPath() {
            @Override
            public int first() {
                return 2;
            }

            @Override
            public double[] after(int origin, int steps) {
                double[] means = new double[steps];
                double logClose = logCloses[origin];
                double move = logClose - logCloses[origin - 1];
                for (int step = 0; step < steps; step++) {
                    move = intercept + phi * move;
                    logClose += move;
                    means[step] = logClose;
                }
                return means;
            }
        };
    }

    /** {@code 1, 1 + phi, 1 + phi + phi^2, ...}. */
    @Override
    public double[] weights(int steps) {
        double[] weights = new double[steps];
        double power = 1;
        double sum = 0;
        for (int step = 0; step < steps; step++) {
            sum += power;
            power *= phi;
            weights[step] = sum;
        }
        return weights;
    }

    @Override
    public Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("intercept", intercept);
        numbers.put("phi", phi);
        return numbers;
    }
}
