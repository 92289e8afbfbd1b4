package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.random.RandomSource;

/**
 * How long and in which order a network is trained.
 *
 * @param epochs at most so many passes over the windows
 * @param batch windows per step
 * @param patience epochs without a better validation loss before training stops
 * @param halveAfter epochs without one before the learning rate is halved, and again after as many
 *     more; 0: never
 * @param random chance of this training alone: the order of windows and the dropout
 */
record TrainingPlan(int epochs, int batch, int patience, int halveAfter, RandomSource random) {}
