/**
 * Arrays in, numbers out: moments and quantiles, distributions, scores and tests of forecasts,
 * intervals and returns, the stationary bootstrap and a minimiser. A test answers with a {@link
 * io.forewalk.engine.statistics.TestOutcome}, which says why where there is none. Nothing here
 * knows a market, a forecast or a ledger; what does not exist is {@code NaN} or an empty answer,
 * never zero. The one package that may name Hipparchus, whose types stay behind {@link
 * io.forewalk.engine.statistics.Normal}, {@link io.forewalk.engine.statistics.StudentT} and {@link
 * io.forewalk.engine.statistics.ChiSquared}. Start reading at {@link
 * io.forewalk.engine.statistics.Moments} and {@link io.forewalk.engine.statistics.DieboldMariano}.
 */
@NullMarked
package io.forewalk.engine.statistics;

import org.jspecify.annotations.NullMarked;
