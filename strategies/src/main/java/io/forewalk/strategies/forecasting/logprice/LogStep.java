package io.forewalk.strategies.forecasting.logprice;

/**
 * A log close to come.
 *
 * @param mean its mean, the log of the price's median
 * @param variance around it
 * @param innovation variance of that bar's own error alone
 */
public record LogStep(double mean, double variance, double innovation) {}
