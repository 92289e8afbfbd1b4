/**
 * Pictures of the charts, for papers and read-mes. XChart draws the lines; ticks, titles and
 * legends are drawn around them with a bundled font, so that equal charts give equal bytes. Start
 * at {@link io.forewalk.reports.chart.ChartPicture}.
 */
@NullMarked
package io.forewalk.reports.chart;

import org.jspecify.annotations.NullMarked;
