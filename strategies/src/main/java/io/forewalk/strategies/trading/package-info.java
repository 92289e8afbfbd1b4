/** The trading strategies an experiment file can name. */
@NullMarked
package io.forewalk.strategies.trading;

import org.jspecify.annotations.NullMarked;
