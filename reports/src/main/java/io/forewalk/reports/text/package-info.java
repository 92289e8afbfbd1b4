/** What a run prints at its end: five lines and a path. */
@NullMarked
package io.forewalk.reports.text;

import org.jspecify.annotations.NullMarked;
