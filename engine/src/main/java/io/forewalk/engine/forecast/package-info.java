/**
 * What a forecasting method takes and gives, and the complete out-of-sample record it leaves. Start
 * at {@link io.forewalk.engine.forecast.Forecaster}: a {@link
 * io.forewalk.engine.forecast.TrainingWindow} goes in, a {@link
 * io.forewalk.engine.forecast.FittedForecaster} comes out, and its answers lie in a {@link
 * io.forewalk.engine.forecast.ForecastLog}.
 */
@NullMarked
package io.forewalk.engine.forecast;

import org.jspecify.annotations.NullMarked;
