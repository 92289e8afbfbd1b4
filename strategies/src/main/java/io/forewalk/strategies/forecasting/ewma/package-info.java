/** The last close with an exponentially weighted variance. */
@NullMarked
package io.forewalk.strategies.forecasting.ewma;

import org.jspecify.annotations.NullMarked;
