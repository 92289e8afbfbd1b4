package io.forewalk.strategies.forecasting.volatility;

import java.util.Arrays;
import java.util.Map;

/**
 * The same variance for every error.
 *
 * @param variance of one error; 0 where nothing moves
 */
public record ConstantVariance(double variance) implements VarianceModel {

    @Override
    public double[] along(double[] errors) {
        return filled(errors.length + 1);
    }

    @Override
    public double[] ahead(double next, int steps) {
        return filled(steps);
    }

    @Override
    public boolean isConstant() {
        return true;
    }

    @Override
    public Map<String, Double> numbers() {
        return Map.of("sigma", Math.sqrt(variance));
    }

    private double[] filled(int length) {
        double[] variances = new double[length];
        Arrays.fill(variances, variance);
        return variances;
    }
}
