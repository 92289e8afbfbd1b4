/**
 * The variance of the next error, learnt from the errors so far: constant, exponentially weighted
 * or GARCH. Shared by the forecasters that may take their intervals from it; start at {@link
 * io.forewalk.strategies.forecasting.volatility.Volatility}.
 */
@NullMarked
package io.forewalk.strategies.forecasting.volatility;

import org.jspecify.annotations.NullMarked;
