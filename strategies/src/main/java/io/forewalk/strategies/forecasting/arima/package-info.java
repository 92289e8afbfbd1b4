/**
 * ARIMA by exact maximum likelihood, ours from end to end because no JVM library reaches the
 * optimum reliably. Start at {@link io.forewalk.strategies.forecasting.arima.ArimaForecaster}: log
 * closes are differenced, {@code ArmaEstimator} finds the coefficients ({@code GaussianLikelihood}
 * measures them, {@code Innovations} whitens), and {@code ArimaModel} forecasts prices. Names
 * follow Brockwell and Davis (1991), Time Series: Theory and Methods.
 */
@NullMarked
package io.forewalk.strategies.forecasting.arima;

import org.jspecify.annotations.NullMarked;
