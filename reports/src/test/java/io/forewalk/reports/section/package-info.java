/** Tests of what the sections compute themselves. */
@NullMarked
package io.forewalk.reports.section;

import org.jspecify.annotations.NullMarked;
