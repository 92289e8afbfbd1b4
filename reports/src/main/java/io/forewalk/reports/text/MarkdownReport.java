package io.forewalk.reports.text;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.CellText;
import io.forewalk.reports.content.Figures;
import io.forewalk.reports.content.ReportSettings;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.html.Grid;
import io.forewalk.reports.section.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The verdict, the warnings and the main measures as Markdown, to be pasted into a pull request. It
 * holds no time and no machine fact: equal results give equal texts.
 */
public final class MarkdownReport {

    private static final CellText TEXT = new CellText(Figures.PAGE);

    private MarkdownReport() {}

    /** The text of report.md, ended by a line feed. */
    public static String of(
            ExperimentResult result, List<Section> sections, ReportSettings settings) {
        Verdict.Span span = Verdict.of(result).span();
        List<String> parts = new ArrayList<>();
        parts.add("# " + escaped(settings.titleOf(span.name())));
        parts.add(facts(span));
        sections.stream()
                .filter(section -> section.key().equals("verdict"))
                .flatMap(section -> section.blocks().stream())
                .forEach(block -> parts.addAll(verdict(block)));
        MeasureTables.tables(result).forEach(table -> parts.add(table(table)));
        String command = result.manifest().environment().command();
        parts.add("Repeat it with:\n\n    " + command.replace('\n', ' '));
        return String.join("\n\n", parts) + "\n";
    }

    private static String facts(Verdict.Span span) {
        return escaped(
                "%s, %s to %s: %s, %s, %s, costs %s per side."
                        .formatted(
                                String.join(", ", span.symbols()),
                                span.first(),
                                span.last(),
                                counted(span.size().bars(), "out-of-sample bar"),
                                counted(span.size().folds(), "fold"),
                                counted(span.size().seeds(), "seed"),
                                Figures.PAGE.of(span.terms().costPerSide(), Unit.RATE)));
    }

    private static String counted(int number, String noun) {
        return Figures.PAGE.of(number) + " " + noun + (number == 1 ? "" : "s");
    }

    private static List<String> verdict(Block block) {
        return switch (block) {
            case Block.Banner banner -> List.of("> **Warning:** " + escaped(banner.text()));
            case Block.Statement statement ->
                    List.of(
                            "**%s** %s %s"
                                    .formatted(
                                            escaped(statement.question()),
                                            escaped(statement.answer()),
                                            escaped(statement.whole())));
            case Block.Text text -> List.of(escaped(text.text()));
            default -> List.of();
        };
    }

    private static String table(TableData table) {
        List<List<String>> cells = TextTable.cells(Grid.front(table), TEXT);
        List<String> lines = new ArrayList<>();
        lines.add("## " + escaped(table.title()) + "\n");
        lines.add(row(cells.getFirst().stream().map(MarkdownReport::escaped).toList()));
        List<String> rule = new ArrayList<>(Collections.nCopies(cells.getFirst().size(), "---:"));
        rule.set(0, ":---");
        lines.add(row(rule));
        for (List<String> line : cells.subList(1, cells.size())) {
            lines.add(row(line.stream().map(MarkdownReport::escaped).toList()));
        }
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** A text that is shown as it is: no element, link, emphasis, cell border or new line. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\\\\`*_\\[\\]|#~]", "\\\\$0")
                .replaceAll("\\s*[\r\n]+\\s*", " ");
    }
}
