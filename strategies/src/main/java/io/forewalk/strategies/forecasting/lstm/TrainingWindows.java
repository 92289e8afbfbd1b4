package io.forewalk.strategies.forecasting.lstm;

/**
 * What a trainer learns from.
 *
 * @param validation for early stopping; may be empty
 */
record TrainingWindows(WindowSet training, WindowSet validation) {}
