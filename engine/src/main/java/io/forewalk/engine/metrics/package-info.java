/**
 * Measures of forecasts and of equity curves, one record each, and the scorecard that holds them.
 * Forecast logs and backtests come in as {@link io.forewalk.engine.metrics.Evidence}, {@link
 * io.forewalk.engine.metrics.Scorekeeper} measures them, a {@link
 * io.forewalk.engine.metrics.Scorecard} goes out. The list of measures is {@link
 * io.forewalk.engine.metrics.MetricsModule}.
 */
@NullMarked
package io.forewalk.engine.metrics;

import org.jspecify.annotations.NullMarked;
