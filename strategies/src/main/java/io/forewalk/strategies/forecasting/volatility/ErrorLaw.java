package io.forewalk.strategies.forecasting.volatility;

import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.statistics.StudentT;

/** The law of an error divided by its standard deviation. */
public final class ErrorLaw {

    /** The normal law. */
    public static final ErrorLaw NORMAL = new ErrorLaw(new double[0]);

    private final double[] quantiles;

    private ErrorLaw(double[] quantiles) {
        this.quantiles = quantiles;
    }

    /**
     * Student's t, brought to variance one from {@code nu / (nu - 2)}.
     *
     * @param degreesOfFreedom above 2; infinite for the normal law
     */
    public static ErrorLaw student(double degreesOfFreedom) {
        if (Double.isInfinite(degreesOfFreedom)) {
            return NORMAL;
        }
        var student = new StudentT(degreesOfFreedom);
        double scale = Math.sqrt((degreesOfFreedom - 2) / degreesOfFreedom);
        return new ErrorLaw(
                PredictiveDistribution.LEVELS.stream()
                        .mapToDouble(level -> scale * student.quantile(level))
                        .toArray());
    }

    /**
     * The price whose logarithm is so distributed.
     *
     * @param median of the price
     * @param deviation of the log price
     */
    public PredictiveDistribution around(double median, double deviation) {
        return quantiles.length == 0
                ? PredictiveDistribution.aroundMedian(median, deviation)
                : PredictiveDistribution.aroundMedian(median, deviation, quantiles);
    }
}
