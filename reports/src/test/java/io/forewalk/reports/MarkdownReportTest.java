package io.forewalk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.ReportSettings;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.section.Sections;
import io.forewalk.reports.text.MarkdownReport;
import io.forewalk.reports.text.MeasureTables;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    @Test
    void tellsVerdictWarningsAndMeasures() {
        String text = markdown(Results.small().run());

        assertThat(text)
                .startsWith("# quickstart\n\nSIM, 2000")
                .contains(" 1 seed, costs 0.10")
                .contains("\n\n**Can the figures be trusted?** ")
                .contains("\n## Strategies\n\n| Measure | buyAndHold |\n| :--- | ---: |\n")
                .contains("\n## Forecasters\n")
                .endsWith("\n");
    }

    @Test
    void everyRowOfATableHasAsManyCells() {
        List<String> rows =
                markdown(Results.quickstart().run())
                        .lines()
                        .filter(line -> line.startsWith("| Sharpe") || line.startsWith("| Measure"))
                        .toList();

        assertThat(rows).hasSize(2);
        assertThat(rows)
                .extracting(row -> row.chars().filter(c -> c == '|').count())
                .containsOnly(rows.getFirst().chars().filter(c -> c == '|').count());
    }

    @Test
    void namesOfOthersStayText() {
        String text = markdown(Results.small().symbol("<b>|[x](javascript:alert(1))`#").run());

        assertThat(text).contains("&lt;b&gt;\\|\\[x\\](javascript:alert(1))\\`\\#");
    }

    @Test
    void holdsNoTimeAndNoMachine() {
        assertThat(markdown(Results.small().run())).doesNotContain("2026", "jdk");
    }

    @Test
    void tablesForATerminalAreAlignedAndPlain() {
        String text = MeasureTables.of(Results.small().run());

        assertThat(text).startsWith("Strategies\nMeasure ").matches("[ -~\n]+");
        assertThat(text.lines().filter(line -> line.endsWith(" "))).isEmpty();
    }

    private static String markdown(ExperimentResult result) {
        return MarkdownReport.of(result, Sections.of(result), new ReportSettings());
    }
}
