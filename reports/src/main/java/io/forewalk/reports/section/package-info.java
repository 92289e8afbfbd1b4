/**
 * One class per section of a report. Each reads an {@link
 * io.forewalk.engine.experiment.ExperimentResult} and nothing else; {@link Verdict} holds the rules
 * of the first one.
 */
@NullMarked
package io.forewalk.reports.section;

import org.jspecify.annotations.NullMarked;
