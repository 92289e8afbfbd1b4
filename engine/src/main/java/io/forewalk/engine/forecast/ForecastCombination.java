package io.forewalk.engine.forecast;

import java.io.Serializable;

/**
 * How the finished forecasts of several forecasters become one: a weighted mean, whose weights come
 * from errors known at the origin. A record of settings.
 */
public interface ForecastCombination extends Serializable {

    /**
     * Weights of the members, not negative and of sum 1; shape [members].
     *
     * @param known errors of targets that have come by the origin
     */
    double[] weights(KnownErrors known);
}
