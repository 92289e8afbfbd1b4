package io.forewalk.strategies.forecasting.seasonal;

import io.forewalk.strategies.forecasting.logprice.MeanModel;
import io.forewalk.strategies.forecasting.logprice.MeanPath;
import java.util.Arrays;
import java.util.Map;

/**
 * The log close of a season before: {@code h} steps after t that of {@code t + h - period ceil(h /
 * period)}. An error repeats itself once a season.
 */
record SeasonalMean(int period) implements MeanModel {

    @Override
    public MeanPath along(double[] logCloses) {
        return new MeanPath() {
            @Override
            public int first() {
                return period;
            }

            @Override
            public double[] after(int origin, int steps) {
                double[] means = new double[steps];
                Arrays.setAll(means, step -> logCloses[origin + 1 - period + step % period]);
                return means;
            }
        };
    }

    @Override
    public double[] weights(int steps) {
        double[] weights = new double[steps];
        Arrays.setAll(weights, step -> step % period == 0 ? 1 : 0);
        return weights;
    }

    @Override
    public Map<String, Double> numbers() {
        return Map.of("period", (double) period);
    }
}
