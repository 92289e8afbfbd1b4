/** What a run says without a page: lines for a terminal, Markdown for a pull request. */
@NullMarked
package io.forewalk.reports.text;

import org.jspecify.annotations.NullMarked;
