/**
 * Exponential smoothing with additive errors by maximum likelihood, shared by the forecasters
 * {@code ets} and {@code theta}. Start at {@link
 * io.forewalk.strategies.forecasting.smoothing.SmoothingEstimator}.
 */
@NullMarked
package io.forewalk.strategies.forecasting.smoothing;

import org.jspecify.annotations.NullMarked;
