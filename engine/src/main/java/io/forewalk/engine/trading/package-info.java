/**
 * What a trading strategy takes and gives: the situation at a close in, target positions out. Start
 * at {@link io.forewalk.engine.trading.TradingStrategy}.
 */
@NullMarked
package io.forewalk.engine.trading;

import org.jspecify.annotations.NullMarked;
