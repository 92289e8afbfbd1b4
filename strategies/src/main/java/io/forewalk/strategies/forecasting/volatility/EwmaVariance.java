package io.forewalk.strategies.forecasting.volatility;

import java.util.Arrays;
import java.util.Map;

/**
 * Exponentially weighted squares (RiskMetrics, 1996): {@code v[t] = lambda v[t-1] + (1 - lambda)
 * e[t-1]^2}, begun with {@code v[1] = e[1]^2}. All steps ahead have the variance of the next one.
 *
 * @param lambda weight of the past, in 0..1
 */
public record EwmaVariance(double lambda) implements VarianceModel {

    /** RiskMetrics' weight for daily data. */
    public static final EwmaVariance DAILY = new EwmaVariance(0.94);

    @Override
    public double[] along(double[] errors) {
        double[] variances = new double[errors.length + 1];
        variances[0] = errors.length == 0 ? Double.NaN : errors[0] * errors[0];
        for (int t = 1; t <= errors.length; t++) {
            double square = errors[t - 1] * errors[t - 1];
            variances[t] = lambda * variances[t - 1] + (1 - lambda) * square;
        }
        return variances;
    }

    @Override
    public double[] ahead(double next, int steps) {
        double[] variances = new double[steps];
        Arrays.fill(variances, next);
        return variances;
    }

    @Override
    public Map<String, Double> numbers() {
        return Map.of("lambda", lambda);
    }
}
