/**
 * What every measure shares: its definition (key, unit, formula, source, which side is better),
 * intervals, ratios that may not exist, and how many bars make a year. Start at {@link
 * io.forewalk.engine.metrics.measure.MetricDefinition}.
 */
@NullMarked
package io.forewalk.engine.metrics.measure;

import org.jspecify.annotations.NullMarked;
