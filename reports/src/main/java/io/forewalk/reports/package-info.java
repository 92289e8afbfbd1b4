/**
 * Storytellers: a result comes in, a page, its numbers and its pictures go out. Start at {@link
 * io.forewalk.reports.ReportWriter}.
 */
@NullMarked
package io.forewalk.reports;

import org.jspecify.annotations.NullMarked;
