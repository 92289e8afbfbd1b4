/**
 * The baselines every other method must beat: the last close, and the last close with the mean
 * move.
 */
@NullMarked
package io.forewalk.strategies.forecasting.naive;

import org.jspecify.annotations.NullMarked;
