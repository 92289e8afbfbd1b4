/**
 * The numbers of a report as JSON: keys sorted, numbers in shortest round-trip form, what does not
 * exist null. Start at {@link io.forewalk.reports.json.ReportJson}.
 */
@NullMarked
package io.forewalk.reports.json;

import org.jspecify.annotations.NullMarked;
