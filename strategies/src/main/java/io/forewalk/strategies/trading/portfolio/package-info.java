/**
 * Strategies that share the whole account out over its instruments. They answer with weights of the
 * equity; start at {@link io.forewalk.strategies.trading.portfolio.TopByForecast}.
 */
@NullMarked
package io.forewalk.strategies.trading.portfolio;

import org.jspecify.annotations.NullMarked;
