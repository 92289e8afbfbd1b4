/** Tests of what painters are given. */
@NullMarked
package io.forewalk.reports.content;

import org.jspecify.annotations.NullMarked;
