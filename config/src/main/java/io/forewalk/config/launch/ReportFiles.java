package io.forewalk.config.launch;

import io.forewalk.config.runs.RunFolder;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.html.HtmlPage;
import io.forewalk.reports.json.ReportJson;
import io.forewalk.reports.section.Sections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what people and programs read of a result: the page and its numbers. */
final class ReportFiles implements RunFolder.Reporter {

    @Override
    public void write(ExperimentResult result, Path folder) throws IOException {
        List<Section> sections = Sections.of(result);
        Files.writeString(folder.resolve("report.html"), HtmlPage.of(result, sections));
        Files.writeString(folder.resolve("report.json"), ReportJson.of(sections));
    }
}
