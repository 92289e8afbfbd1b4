package io.forewalk.engine.metrics;

import io.forewalk.engine.statistics.TestOutcome;

/**
 * Diebold and Mariano's test of a forecaster against the naive, so many bars ahead, with as many
 * lags of the variance less one and the correction of Harvey, Leybourne and Newbold; one-sided, in
 * favour of the forecaster.
 *
 * @param step bars from the origin to the target
 * @param pHolm its p-value adjusted by Holm over forecasters and steps of the same price and
 *     instrument; {@code NaN} where there is no test
 */
public record StepTest(ForecastCase subject, int step, TestOutcome better, double pHolm) {
    StepTest withHolm(double adjusted) {
        return new StepTest(subject, step, better, adjusted);
    }
}
