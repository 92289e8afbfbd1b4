/** Tests of comparisons. */
@NullMarked
package io.forewalk.reports.comparison;

import org.jspecify.annotations.NullMarked;
