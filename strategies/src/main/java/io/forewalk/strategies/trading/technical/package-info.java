/**
 * Strategies that read prices alone. Start at {@link
 * io.forewalk.strategies.trading.technical.MovingAverageCross}.
 */
@NullMarked
package io.forewalk.strategies.trading.technical;

import org.jspecify.annotations.NullMarked;
