/**
 * Measures of an account, one record each: a {@link
 * io.forewalk.engine.metrics.performance.Performance} (equity, trades and costs of one contestant)
 * goes in, one number comes out. Start at {@link
 * io.forewalk.engine.metrics.performance.PerformanceMetric}; formula, unit and source of each stand
 * in {@code docs/metrics.md}.
 */
@NullMarked
package io.forewalk.engine.metrics.performance;

import org.jspecify.annotations.NullMarked;
