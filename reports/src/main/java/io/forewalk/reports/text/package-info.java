/**
 * What a run says without a page: lines for a terminal ({@link
 * io.forewalk.reports.text.ConsoleSummary}), Markdown for a pull request ({@link
 * io.forewalk.reports.text.MarkdownReport}).
 */
@NullMarked
package io.forewalk.reports.text;

import org.jspecify.annotations.NullMarked;
