package io.forewalk.strategies.forecasting.arima;

/** A level to come: its mean and standard error. */
record PredictedLevel(double mean, double deviation) {}
