/** Tests of the ledger. */
@NullMarked
package io.forewalk.engine.backtest;

import org.jspecify.annotations.NullMarked;
