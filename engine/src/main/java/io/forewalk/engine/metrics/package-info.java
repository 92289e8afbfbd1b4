/**
 * The scorecard of a run. {@link io.forewalk.engine.metrics.Evidence} (forecast logs and backtests)
 * comes in, {@link io.forewalk.engine.metrics.Scorekeeper} measures it, a {@link
 * io.forewalk.engine.metrics.Scorecard} goes out. The measures live below: of accounts in {@code
 * performance}, of forecasts in {@code forecast}, what they share in {@code measure}; {@link
 * io.forewalk.engine.metrics.MetricsModule} lists them.
 */
@NullMarked
package io.forewalk.engine.metrics;

import org.jspecify.annotations.NullMarked;
