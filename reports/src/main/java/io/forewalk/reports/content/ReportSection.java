package io.forewalk.reports.content;

import io.forewalk.engine.experiment.ExperimentResult;
import java.util.Optional;

/** Tells one part of a result; the page, the pictures and report.json all draw what it gives. */
public interface ReportSection {

    /** The section, empty where the result has no data for it. */
    Optional<Section> of(ExperimentResult result);
}
