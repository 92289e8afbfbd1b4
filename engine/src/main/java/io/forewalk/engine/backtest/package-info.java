/** Accounting: targets come in, fills are priced and charged, an equity curve goes out. */
@NullMarked
package io.forewalk.engine.backtest;

import org.jspecify.annotations.NullMarked;
