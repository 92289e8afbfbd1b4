package io.forewalk.reports;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.chart.ChartPicture;
import io.forewalk.reports.chart.MonthsPicture;
import io.forewalk.reports.chart.NoFontsException;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.ReportSettings;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.html.HtmlPage;
import io.forewalk.reports.json.ReportJson;
import io.forewalk.reports.section.Sections;
import io.forewalk.reports.text.MarkdownReport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Writes a result's page, numbers and pictures into a folder. */
public final class ReportWriter {

    /** Charts that make sense still, by key. */
    private static final Set<String> PICTURES =
            Set.of(
                    "equity",
                    "drawdown",
                    "rollingSharpe",
                    "rollingVolatility",
                    "returnHistogram",
                    "returnQuantiles",
                    "trades",
                    "forecast",
                    "forecastReturnsClose",
                    "coverageClose",
                    "errors",
                    "lag",
                    "folds",
                    "memory",
                    "gates",
                    "selection1");

    /** The table of months of the contestant that ended highest. */
    private static final String MONTHS = "months1";

    private final List<ReportSection> sections;

    /** A writer of these sections, in this order. */
    @Inject
    public ReportWriter(Set<ReportSection> sections) {
        this.sections = List.copyOf(sections);
    }

    /**
     * Writes the report; files that are there are replaced.
     *
     * @param folder made if it is not there
     * @param settings how it looks
     * @return what could not be written and why, in sentences; empty if all went well
     * @throws UncheckedIOException if a file cannot be written
     */
    public List<String> write(
            ExperimentResult result,
            Path folder,
            ReportSettings settings,
            Set<ReportFormat> formats) {
        List<Section> told = Sections.of(result, sections);
        try {
            Files.createDirectories(folder);
            if (formats.contains(ReportFormat.JSON)) {
                Files.writeString(folder.resolve("report.json"), ReportJson.of(told));
            }
            if (formats.contains(ReportFormat.HTML)) {
                Files.writeString(
                        folder.resolve("report.html"), HtmlPage.of(result, told, settings));
            }
            if (formats.contains(ReportFormat.MD)) {
                Files.writeString(
                        folder.resolve("report.md"), MarkdownReport.of(result, told, settings));
            }
            return settings.png() && formats.contains(ReportFormat.PNG)
                    ? pictures(told, folder.resolve("charts"))
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> pictures(List<Section> told, Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            for (Section section : told) {
                draw(section, folder);
            }
            return List.of();
        } catch (NoFontsException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static void draw(Section section, Path folder) throws IOException {
        for (ChartData chart : section.charts()) {
            if (PICTURES.contains(chart.key())) {
                Files.write(folder.resolve(chart.key() + ".png"), ChartPicture.png(chart));
            }
        }
        for (TableData table : section.tables()) {
            if (table.key().equals(MONTHS)) {
                Files.write(folder.resolve("monthly.png"), MonthsPicture.png(table));
            }
        }
    }
}
