/** Strategies that read prices alone. */
@NullMarked
package io.forewalk.strategies.trading.technical;

import org.jspecify.annotations.NullMarked;
