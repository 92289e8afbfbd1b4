package io.forewalk.strategies.forecasting.logprice;

import io.forewalk.engine.statistics.Moments;
import java.util.Arrays;
import java.util.Map;

/**
 * The last log close and so many times a drift.
 *
 * @param drift per bar, 0 for none
 * @param driftVariance variance of the drift's estimate
 */
public record RandomWalkMean(double drift, double driftVariance) implements MeanModel {

    /** Without drift. */
    public static final RandomWalkMean DRIFTLESS = new RandomWalkMean(0, 0);

    /** The mean of returns; its variance is {@code s^2 / n}. */
    public static RandomWalkMean drifting(double[] returns) {
        Moments moments = Moments.of(returns);
        double deviation = moments.varies() ? moments.deviation() : 0;
        return new RandomWalkMean(moments.mean(), deviation * deviation / moments.count());
    }

    @Override
    public MeanPath along(double[] logCloses) {
        return new MeanPath() {
            @Override
            public int first() {
                return 1;
            }

            @Override
            public double[] after(int origin, int steps) {
                double[] means = new double[steps];
                Arrays.setAll(means, step -> logCloses[origin] + (step + 1) * drift);
                return means;
            }
        };
    }

    @Override
    public double[] weights(int steps) {
        double[] weights = new double[steps];
        Arrays.fill(weights, 1);
        return weights;
    }

    @Override
    public double estimationVariance(int step) {
        return driftVariance * step * step;
    }

    @Override
    public Map<String, Double> numbers() {
        return drift == 0 ? Map.of() : Map.of("drift", drift);
    }
}
