/**
 * Prices as a trader could know them: histories that end at a bar, and what a source of them
 * promises. Start at {@link io.forewalk.engine.market.MarketData}; the sources live below, in
 * {@code csv} and {@code simulated}, and are listed in {@code source}.
 */
@NullMarked
package io.forewalk.engine.market;

import org.jspecify.annotations.NullMarked;
