/**
 * Several finished runs beside each other: what was set differently, what came of it, and whether
 * the difference could be chance. Start at {@link io.forewalk.reports.comparison.Comparison}.
 */
@NullMarked
package io.forewalk.reports.comparison;

import org.jspecify.annotations.NullMarked;
