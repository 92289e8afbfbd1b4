/**
 * The page: one HTML file that opens from disk without a network. Start at {@link
 * io.forewalk.reports.html.HtmlPage}; its templates lie in {@code src/main/jte}.
 */
@NullMarked
package io.forewalk.reports.html;

import org.jspecify.annotations.NullMarked;
