package io.forewalk.reports.comparison;

import io.forewalk.reports.chart.ChartPicture;
import io.forewalk.reports.chart.NoFontsException;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Theme;
import io.forewalk.reports.html.HtmlPage;
import io.forewalk.reports.json.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a comparison's page, numbers and picture into a folder. */
public final class ComparisonWriter {

    /** Names the form of compare.json. */
    public static final String SCHEMA = "forewalk.compare/1";

    private ComparisonWriter() {}

    /** The text of compare.json. */
    public static String json(Comparison comparison) {
        return ReportJson.of(SCHEMA, comparison.sections());
    }

    /**
     * Writes compare.html, compare.json and charts/equity.png.
     *
     * @param folder must exist
     * @return what could not be drawn and why, in sentences
     */
    public static List<String> write(Comparison comparison, Path folder) throws IOException {
        List<Section> sections = comparison.sections();
        Files.writeString(folder.resolve("compare.json"), ReportJson.of(SCHEMA, sections));
        Files.writeString(
                folder.resolve("compare.html"),
                HtmlPage.of("Comparison of runs", comparison.facts(), sections, Theme.AUTO));
        Files.createDirectories(folder.resolve("charts"));
        for (Section section : sections) {
            for (ChartData chart : section.charts()) {
                try {
                    Path file = folder.resolve("charts").resolve(chart.key() + ".png");
                    Files.write(file, ChartPicture.png(chart));
                } catch (NoFontsException e) {
                    return List.of(String.valueOf(e.getMessage()));
                }
            }
        }
        return List.of();
    }
}
