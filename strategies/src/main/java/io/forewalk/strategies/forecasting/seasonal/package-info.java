/** The close of a season ago. */
@NullMarked
package io.forewalk.strategies.forecasting.seasonal;

import org.jspecify.annotations.NullMarked;
