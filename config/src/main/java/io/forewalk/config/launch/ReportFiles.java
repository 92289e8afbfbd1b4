package io.forewalk.config.launch;

import io.forewalk.config.runs.RunFolder;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.ReportFormat;
import io.forewalk.reports.ReportWriter;
import io.forewalk.reports.content.ReportSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;

/** Writes page, numbers and pictures of a result, and warns of what could not be drawn. */
record ReportFiles(
        Console console, ReportWriter writer, ReportSettings settings, Set<ReportFormat> formats)
        implements RunFolder.Reporter {

    @Override
    public void write(ExperimentResult result, Path folder) throws IOException {
        try {
            for (String warning : writer.write(result, folder, settings, formats)) {
                console.err().println("warning: " + warning);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
