/**
 * The LSTM forecaster. Prices become features, features become scaled windows, a trainer learns
 * weights from them, and a forward pass of our own turns weights and windows into predicted prices.
 * Start at {@link LstmForecaster}, then {@link LstmTraining}; deeplearning4j appears only in
 * classes named {@code Dl4j}.
 */
@NullMarked
package io.forewalk.strategies.forecasting.lstm;

import org.jspecify.annotations.NullMarked;
