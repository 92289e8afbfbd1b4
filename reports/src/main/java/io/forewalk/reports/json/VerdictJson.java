package io.forewalk.reports.json;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.section.Verdict;
import io.forewalk.reports.section.VerdictFacts;

/** The verdict alone, for {@code run --json}: the same keys as in report.json. */
public final class VerdictJson {

    /** Names the form of the text. */
    public static final String SCHEMA = "forewalk.verdict/1";

    private VerdictJson() {}

    /**
     * One JSON object, ended by a line feed.
     *
     * @param report path of the report, as the user would type it
     */
    public static String of(ExperimentResult result, String report) {
        return JsonText.of(
                Value.Fields.NONE
                        .with("schema", SCHEMA)
                        .with("report", report)
                        .with("verdict", VerdictFacts.of(Verdict.of(result))));
    }
}
