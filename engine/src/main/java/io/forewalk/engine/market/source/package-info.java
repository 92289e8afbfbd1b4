/**
 * The list of market data sources: a new one is one {@link
 * io.forewalk.engine.market.MarketDataSource} record and one line in {@link
 * io.forewalk.engine.market.source.MarketModule}.
 */
@NullMarked
package io.forewalk.engine.market.source;

import org.jspecify.annotations.NullMarked;
