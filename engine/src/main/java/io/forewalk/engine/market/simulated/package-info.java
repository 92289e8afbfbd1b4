/**
 * Markets whose truth is known: random walks, changing volatility, a planted rule. Start at {@link
 * io.forewalk.engine.market.simulated.SimulatedMarket}.
 */
@NullMarked
package io.forewalk.engine.market.simulated;

import org.jspecify.annotations.NullMarked;
