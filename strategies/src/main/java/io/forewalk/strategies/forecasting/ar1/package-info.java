/** A first-order autoregression of the log returns. */
@NullMarked
package io.forewalk.strategies.forecasting.ar1;

import org.jspecify.annotations.NullMarked;
