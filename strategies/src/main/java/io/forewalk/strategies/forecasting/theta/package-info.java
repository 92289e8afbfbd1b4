/** The Theta method on the log close. */
@NullMarked
package io.forewalk.strategies.forecasting.theta;

import org.jspecify.annotations.NullMarked;
