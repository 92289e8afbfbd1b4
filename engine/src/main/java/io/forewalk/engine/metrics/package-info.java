/** Measures of forecasts and of equity curves, one record each, and the scorecard that holds them. */
@NullMarked
package io.forewalk.engine.metrics;

import org.jspecify.annotations.NullMarked;
