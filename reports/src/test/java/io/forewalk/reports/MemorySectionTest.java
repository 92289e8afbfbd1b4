package io.forewalk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.ReportSettings;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.fixture.RememberingStub;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.html.HtmlPage;
import io.forewalk.reports.json.ReportJson;
import io.forewalk.reports.section.Sections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MemorySectionTest {

    private static ExperimentResult result;

    @BeforeAll
    static void run() {
        result = Results.small().forecaster("lstm", new RememberingStub()).seeds(7, 8, 9).run();
    }

    @Test
    void theTitleSaysHowFarBackTheForecastIsMoved() {
        ChartData chart = chart("memory");

        assertThat(chart.words().title())
                .isEqualTo(
                        "90 % of what moves lstm’s forecast lies in the last 5 of 10 bars;"
                                + " alike they would need 9");
        assertThat(chart.words().alt()).contains("most of all the bar 1 back");
        assertThat(chart.series())
                .extracting(Series::name)
                .containsExactly(
                        "lstm, lowest to highest of 3 seeds",
                        "lstm, median of 3 seeds",
                        "all bars alike");
    }

    @Test
    void unitsThatKeepMostStandOnTopOfEachGate() {
        ChartData forget = chart("gates1F");

        assertThat(forget.kind()).isEqualTo(ChartData.Kind.HEAT_MAP);
        assertThat(forget.series().getFirst().points().low(0)).isEqualTo(0.8);
        assertThat(forget.series().getFirst().points().low(10)).isEqualTo(0.6);
        assertThat(forget.words().title())
                .isEqualTo("Layer 1, forget gate: units from 0.60 to 0.80");
    }

    @Test
    void numbersStandInTheReportFile() {
        String json = ReportJson.of(result);

        assertThat(json).contains("\"memory\"", "\"horizon\" : 5", "\"halfLife\" : 1");
    }

    @Test
    void pageShowsCellsOnceAndTheirRowsAsATable() {
        Document page = Jsoup.parse(HtmlPage.of(result, Sections.of(result), new ReportSettings()));

        assertThat(page.select("#memory .canvas.HEAT_MAP")).hasSize(3);
        assertThat(page.select("#chart-gates1F tbody tr")).hasSize(2);
        assertThat(page.select("#memory .ramp")).hasSize(1);
    }

    @Test
    void resultWithoutNetworksHasNoSuchSection() {
        List<Section> sections = Sections.of(Results.small().run());

        assertThat(sections).noneMatch(section -> section.key().equals("memory"));
    }

    private static ChartData chart(String key) {
        return Sections.of(result).stream()
                .flatMap(section -> section.charts().stream())
                .filter(chart -> chart.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
