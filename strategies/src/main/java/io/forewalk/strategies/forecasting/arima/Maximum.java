package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.statistics.Minimum;

/**
 * A maximum of the likelihood.
 *
 * @param start name of the start that led to it
 * @param process the coefficients there
 * @param value the likelihood there
 * @param search where the search ended, from which a later one goes on
 */
record Maximum(String start, ArmaProcess process, LikelihoodValue value, Minimum search) {

    private static final double SMALLEST_ROOT = 1.01;

    /**
     * Whether it may be used: a root nearer to the unit circle belongs to a model that is
     * over-differenced or not stationary (the check of R's {@code auto.arima}).
     */
    boolean isSound() {
        return process.rootsExceed(SMALLEST_ROOT);
    }
}
