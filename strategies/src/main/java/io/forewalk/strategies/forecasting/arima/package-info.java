/**
 * ARIMA by exact maximum likelihood, ours from end to end because no JVM library reaches the
 * optimum reliably. Start at {@link io.forewalk.strategies.forecasting.arima.ArimaForecaster}: log
 * closes and what stands beside them ({@code Levels}) are differenced, {@code OrderSearch} or the
 * settings name a {@code Specification}, {@code ArmaEstimator} finds its coefficients ({@code
 * GaussianLikelihood} measures them, {@code Whitener} and {@code Innovations} whiten), {@code
 * ArimaFilter} predicts levels and {@code ArimaModel} prices. Names follow Brockwell and Davis
 * (1991), Time Series: Theory and Methods.
 */
@NullMarked
package io.forewalk.strategies.forecasting.arima;

import org.jspecify.annotations.NullMarked;
