package io.forewalk.config.launch;

import io.forewalk.config.runs.RunFolder;
import io.forewalk.config.wiring.ExperimentAssembler;
import io.forewalk.config.yaml.ExperimentDocument;
import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.reports.ReportFormat;
import io.forewalk.reports.ReportWriter;
import io.forewalk.reports.json.VerdictJson;
import io.forewalk.reports.text.ConsoleSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Stores a result and says what came out. */
record RunReport(Console console, Application application, OutputOptions output) {

    /** Writes the run folder. */
    void store(ExperimentResult result, Prepared prepared, RunFolder folder) throws IOException {
        folder.store(
                result,
                prepared.document().given().getBytes(StandardCharsets.UTF_8),
                prepared.document().resolved(),
                files(prepared.document(), EnumSet.allOf(ReportFormat.class)));
    }

    /** Draws page, charts and report.json of a finished run again, as its own file says. */
    void redraw(ExperimentResult result, RunFolder folder, Set<ReportFormat> formats)
            throws IOException {
        ExperimentDocument document = application.reader().restore(folder.resolvedFile());
        folder.redraw(result, files(document, formats));
    }

    private ReportFiles files(ExperimentDocument document, Set<ReportFormat> formats) {
        ReportWriter writer = application.instance(ReportWriter.class);
        return new ReportFiles(console, writer, document.shape().report(), formats);
    }

    /** Says again what came out of a finished run. */
    int alreadyDone(RunFolder folder) {
        ExperimentResult result = read(folder);
        if (!output.quiet) {
            console.err().println("already done; --force runs it again");
        }
        return finished(result, folder);
    }

    /** Prints the verdict; the exit code tells whether folds failed. */
    int finished(ExperimentResult result, RunFolder folder) {
        tell(result, folder);
        boolean failed =
                result.logs().stream()
                        .flatMap(log -> log.fits().stream())
                        .anyMatch(FitMark::failed);
        return (failed ? ExitCode.FOLDS_FAILED : ExitCode.DONE).code();
    }

    /** Prints the verdict. */
    void tell(ExperimentResult result, RunFolder folder) {
        String page = folder.path().resolve("report.html").toString();
        console.out()
                .print(
                        output.json
                                ? VerdictJson.of(result, page)
                                : ConsoleSummary.of(result, page));
    }

    /** The stored result of a run. */
    ExperimentResult read(RunFolder folder) {
        return folder.read(this::experimentOf);
    }

    private Experiment experimentOf(Path resolved) {
        return ExperimentAssembler.assemble(application.reader().restore(resolved));
    }
}
