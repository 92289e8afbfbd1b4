/**
 * Strategies that read forecasts. Start at {@link
 * io.forewalk.strategies.trading.signal.ForecastSign}.
 */
@NullMarked
package io.forewalk.strategies.trading.signal;

import org.jspecify.annotations.NullMarked;
