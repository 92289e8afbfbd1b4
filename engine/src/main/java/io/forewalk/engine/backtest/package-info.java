/**
 * Accounting: targets come in, fills are priced and charged, an equity curve goes out. Start at
 * {@link io.forewalk.engine.backtest.Backtest}; {@link io.forewalk.engine.backtest.LedgerPass} is
 * the order of events at a close.
 */
@NullMarked
package io.forewalk.engine.backtest;

import org.jspecify.annotations.NullMarked;
