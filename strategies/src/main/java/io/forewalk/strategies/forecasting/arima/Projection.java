package io.forewalk.strategies.forecasting.arima;

/**
 * Predicted levels of one origin.
 *
 * @param mean {@code [steps]}
 * @param deviation standard errors, {@code [steps]}
 */
record Projection(double[] mean, double[] deviation) {}
