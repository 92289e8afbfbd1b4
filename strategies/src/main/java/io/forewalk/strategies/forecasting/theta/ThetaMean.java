package io.forewalk.strategies.forecasting.theta;

import io.forewalk.strategies.forecasting.logprice.MeanModel;
import io.forewalk.strategies.forecasting.logprice.MeanPath;
import io.forewalk.strategies.forecasting.smoothing.SmoothingMean;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Simple exponential smoothing and half the slope of a straight line: {@code h} steps after n
 * values {@code l[n] + slope / 2 (h - 1 + (1 - (1 - alpha)^n) / alpha)} (Hyndman and Billah, 2003).
 *
 * @param smoothing without a trend
 * @param slope of the least-squares line through the values
 */
record ThetaMean(SmoothingMean smoothing, double slope) implements MeanModel {

    private static final double LEAST_ALPHA = 1e-10;

    @Override
    public MeanPath along(double[] logCloses) {
        MeanPath smoothed = smoothing.along(logCloses);
        double alpha = Math.max(LEAST_ALPHA, smoothing.weights().alpha());
        return new MeanPath() {
            @Override
            public int first() {
                return smoothed.first();
            }

            @Override
            public double[] after(int origin, int steps) {
                double[] means = smoothed.after(origin, steps);
                double share = (1 - StrictMath.pow(1 - alpha, origin + 1.0)) / alpha;
                for (int step = 0; step < steps; step++) {
                    means[step] += slope / 2 * (step + share);
                }
                return means;
            }
        };
    }

    @Override
    public double[] weights(int steps) {
        return smoothing.weights(steps);
    }

    @Override
    public Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>(smoothing.numbers());
        numbers.put("trendSlope", slope);
        return numbers;
    }
}
