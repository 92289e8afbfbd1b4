package io.forewalk.strategies.forecasting.volatility;

import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.statistics.StudentT;

/**
 * The law of an error divided by its standard deviation.
 *
 * @param degreesOfFreedom of Student's t, above 2; infinite for the normal law
 */
public record ErrorLaw(double degreesOfFreedom) {

    /** The normal law. */
    public static final ErrorLaw NORMAL = new ErrorLaw(Double.POSITIVE_INFINITY);

    /**
     * The price whose logarithm is so distributed.
     *
     * @param median of the price
     * @param deviation of the log price
     */
    public PredictiveDistribution around(double median, double deviation) {
        return Double.isInfinite(degreesOfFreedom)
                ? PredictiveDistribution.aroundMedian(median, deviation)
                : PredictiveDistribution.aroundMedian(median, deviation, quantiles());
    }

    // The t distribution has variance nu / (nu - 2).
    private double[] quantiles() {
        var student = new StudentT(degreesOfFreedom);
        double scale = Math.sqrt((degreesOfFreedom - 2) / degreesOfFreedom);
        return PredictiveDistribution.LEVELS.stream()
                .mapToDouble(level -> scale * student.quantile(level))
                .toArray();
    }
}
