/** Simple, Holt's and damped exponential smoothing of the log close. */
@NullMarked
package io.forewalk.strategies.forecasting.ets;

import org.jspecify.annotations.NullMarked;
