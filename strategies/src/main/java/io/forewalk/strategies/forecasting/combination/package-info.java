/**
 * Ways to weigh the finished forecasts of several forecasters; the combined log is made in {@link
 * io.forewalk.engine.forecast.CombinedLog}.
 */
@NullMarked
package io.forewalk.strategies.forecasting.combination;

import org.jspecify.annotations.NullMarked;
