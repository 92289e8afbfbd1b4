/**
 * What a report tells, free of any library: sections made of sentences, tables and charts whose
 * numbers stay numbers. Painters of other packages draw them. Start at {@link Section}.
 */
@NullMarked
package io.forewalk.reports.content;

import org.jspecify.annotations.NullMarked;
