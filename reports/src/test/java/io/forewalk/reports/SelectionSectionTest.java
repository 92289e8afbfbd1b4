package io.forewalk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.selection.Choice;
import io.forewalk.engine.selection.Selection;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ReportSettings;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.html.HtmlPage;
import io.forewalk.reports.json.ReportJson;
import io.forewalk.reports.section.Sections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SelectionSectionTest {

    private static final double NONE = Double.NaN;

    @Test
    void aRunWithoutChoicesHasNoSuchSection() {
        assertThat(section(Results.small().run())).isEmpty();
    }

    @Test
    void theWordsSayWhatTheChosenSettingLost() {
        String words =
                text(
                        selection(
                                "sharpe",
                                choice(3, List.of(0.1, 0.2, 0.3, 0.9), List.of(0.4, 0.3, 0.2, 0.1)),
                                choice(2, List.of(0.1, 0.2, 0.7, 0.3), List.of(0.1, 0.2, 0.3, 0.4)),
                                choice(1, List.of(0.1, 0.9, 0.2, 0.3), List.of(0.1, NONE, 0, 0))));

        assertThat(words)
                .startsWith(
                        "cross: 4 settings (2 more make no sense and were left out), compared at 3"
                                + " cuts by Sharpe ratio over the training window.")
                .contains(
                        "had 0.80 there and 0.20 out of sample, on average over the 2 of 3 cuts"
                                + " with both: it lost 0.60.")
                .contains("it took place 3 on average, where 2.5 is by lot");
    }

    @Test
    void levelsThatGrowWithTheSpanAreNotCompared() {
        String words =
                text(
                        selection(
                                "finalEquity",
                                choice(
                                        0,
                                        List.of(9e4, 1.0, 2.0, 3.0),
                                        List.of(4.0, 3.0, 2.0, 1.0))));

        assertThat(words).contains("levels of this measure are not compared, only ranks");
        assertThat(words).doesNotContain("lost");
    }

    @Test
    void aCutWithoutAScoreShowsWhyOwnValuesWereTaken() {
        ExperimentResult result =
                with(
                        selection(
                                "sharpe",
                                new Choice(
                                        Results.small().run().outcomes().getFirst().time(0),
                                        Choice.OWN,
                                        "no candidate has a score",
                                        List.of(NONE, NONE, NONE, NONE),
                                        List.of(NONE, NONE, NONE, NONE))));

        String page =
                Jsoup.parse(HtmlPage.of(result, Sections.of(result), new ReportSettings()))
                        .select("#selection")
                        .text();

        assertThat(page).contains("own values").contains("no candidate has a score");
    }

    @Test
    void numbersStandInTheReportFileAndSecondsDoNot() {
        ExperimentResult result =
                with(
                        selection(
                                "sharpe",
                                choice(
                                        3,
                                        List.of(0.1, 0.2, 0.3, 0.9),
                                        List.of(0.4, 0.3, 0.2, 0.1))));

        String json = ReportJson.of(result);

        assertThat(json).contains("\"selection\"", "\"lost\" : 0.8", "\"rankCorrelation\" : -1");
        assertThat(json).doesNotContain("\"seconds\"");
        assertThat(section(result).orElseThrow().charts())
                .extracting(chart -> chart.key())
                .contains("selection1");
    }

    private static String text(Selection selection) {
        return section(with(selection)).orElseThrow().blocks().stream()
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).text())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Section> section(ExperimentResult result) {
        return Sections.of(result).stream()
                .filter(one -> one.key().equals("selection"))
                .findFirst();
    }

    private static ExperimentResult with(Selection selection) {
        ExperimentResult plain = Results.small().run();
        return new ExperimentResult(
                plain.experiment(),
                plain.outcomes(),
                plain.logs(),
                plain.backtests(),
                plain.scorecard(),
                plain.manifest(),
                plain.trials(),
                List.of(selection));
    }

    private static Selection selection(String measure, Choice... choices) {
        List<Map<String, String>> candidates = new ArrayList<>();
        for (int fast : new int[] {5, 10}) {
            for (int slow : new int[] {50, 100}) {
                Map<String, String> settings = new LinkedHashMap<>();
                settings.put("fast", Integer.toString(fast));
                settings.put("slow", Integer.toString(slow));
                candidates.add(settings);
            }
        }
        return new Selection(
                "cross",
                Selection.Kind.STRATEGY,
                measure,
                candidates,
                2,
                List.of(choices),
                Duration.ofSeconds(3));
    }

    private static Choice choice(int chosen, List<Double> inSample, List<? extends Number> after) {
        return new Choice(
                Results.small().run().outcomes().getFirst().time(0),
                chosen,
                "",
                inSample,
                after.stream().map(Number::doubleValue).toList());
    }
}
