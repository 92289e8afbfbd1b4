/** Strategies that read forecasts. */
@NullMarked
package io.forewalk.strategies.trading.signal;

import org.jspecify.annotations.NullMarked;
