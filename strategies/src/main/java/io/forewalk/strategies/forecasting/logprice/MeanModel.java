package io.forewalk.strategies.forecasting.logprice;

import java.util.Map;

/** A fitted rule for the mean of the next log closes, linear in the errors it has made. */
public interface MeanModel {

    /** The rule run along log closes, oldest first, from the training window's first bar on. */
    MeanPath along(double[] logCloses);

    /**
     * What an error of one adds to the log close of that bar and of those after it.
     *
     * @return {@code [steps]}, the first is 1
     */
    double[] weights(int steps);

    /** Variance that a forecast so many steps ahead has from the error of the estimates. */
    default double estimationVariance(int step) {
        return 0;
    }

    /** Estimates by name, for the report. */
    Map<String, Double> numbers();
}
