/**
 * Measures of forecasts, one record each: {@link
 * io.forewalk.engine.metrics.forecast.ScoredForecasts} (predictions beside what came) go in, one
 * number comes out. Start at {@link io.forewalk.engine.metrics.forecast.ForecastMetric}; formula,
 * unit and source of each stand in {@code docs/metrics.md}.
 */
@NullMarked
package io.forewalk.engine.metrics.forecast;

import org.jspecify.annotations.NullMarked;
