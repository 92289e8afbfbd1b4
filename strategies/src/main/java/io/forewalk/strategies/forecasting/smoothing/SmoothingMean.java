package io.forewalk.strategies.forecasting.smoothing;

import io.forewalk.strategies.forecasting.logprice.MeanModel;
import io.forewalk.strategies.forecasting.logprice.MeanPath;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fitted exponential smoothing.
 *
 * @param level before the first value
 * @param slope before the first value
 */
public record SmoothingMean(Trend trend, SmoothingWeights weights, double level, double slope)
        implements MeanModel {

    @Override
    public MeanPath along(double[] logCloses) {
        double[] levels = new double[logCloses.length + 1];
        double[] slopes = new double[logCloses.length + 1];
        levels[0] = level;
        slopes[0] = slope;
        for (int t = 0; t < logCloses.length; t++) {
            double predicted = levels[t] + weights.phi() * slopes[t];
            double error = logCloses[t] - predicted;
            levels[t + 1] = predicted + weights.alpha() * error;
            slopes[t + 1] = weights.phi() * slopes[t] + weights.beta() * error;
        }
        return new StatePath(levels, slopes, weights.phi());
    }

    /**
     * {@code 1, alpha + beta phi, alpha + beta (phi + phi^2), ...}, Hyndman et al. (2008), table
     * 6.1.
     */
    @Override
    public double[] weights(int steps) {
        double[] found = new double[steps];
        double damping = weights.phi();
        double ofSlope = 0;
        for (int step = 0; step < steps; step++) {
            found[step] = step == 0 ? 1 : weights.alpha() + weights.beta() * ofSlope;
            ofSlope += damping;
            damping *= weights.phi();
        }
        return found;
    }

    @Override
    public Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("alpha", weights.alpha());
        if (trend != Trend.NONE) {
            numbers.put("beta", weights.beta());
        }
        if (trend == Trend.DAMPED) {
            numbers.put("phi", weights.phi());
        }
        numbers.put("initialLevel", level);
        if (trend != Trend.NONE) {
            numbers.put("initialSlope", slope);
        }
        return numbers;
    }

    /** Levels and slopes; element t is the state before value t. */
    private static final class StatePath implements MeanPath {

        private final double[] levels;
        private final double[] slopes;
        private final double phi;

        StatePath(double[] levels, double[] slopes, double phi) {
            this.levels = levels;
            this.slopes = slopes;
            this.phi = phi;
        }

        @Override
        public int first() {
            return 0;
        }

        @Override
        public double[] after(int origin, int steps) {
            double[] means = new double[steps];
            double mean = levels[origin + 1];
            double slope = slopes[origin + 1];
            for (int step = 0; step < steps; step++) {
                slope *= phi;
                mean += slope;
                means[step] = mean;
            }
            return means;
        }
    }
}
