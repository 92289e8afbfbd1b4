package io.forewalk.strategies.forecasting.combination;

import io.forewalk.engine.forecast.ForecastCombination;
import io.forewalk.engine.forecast.KnownErrors;
import java.util.Arrays;

/**
 * Equal weights, fixed before the run: the combination that estimated weights rarely beat (Bates
 * and Granger, 1969; Genre, Kenny, Meyler and Timmermann, 2013).
 */
public record MeanCombination() implements ForecastCombination {

    @Override
    public double[] weights(KnownErrors known) {
        double[] equal = new double[known.members()];
        Arrays.fill(equal, 1.0 / equal.length);
        return equal;
    }
}
