package io.forewalk.engine.metrics;

import io.forewalk.engine.statistics.TestOutcome;

/**
 * Clark and West's test (2007) of a forecaster against the naive that is nested in it: small where
 * the larger model is better once the price of estimating its parameters is taken back.
 *
 * @param pHolm its p-value adjusted by Holm over the forecasters of the same price and instrument;
 *     {@code NaN} where there is no test
 */
public record NestedTest(ForecastCase larger, TestOutcome clarkWest, double pHolm) {
    NestedTest withHolm(double adjusted) {
        return new NestedTest(larger, clarkWest, adjusted);
    }
}
