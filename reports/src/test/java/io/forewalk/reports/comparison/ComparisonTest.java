package io.forewalk.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastComparison;
import io.forewalk.engine.metrics.PriceKind;
import io.forewalk.engine.metrics.StrategyScore;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Theme;
import io.forewalk.reports.fixture.LastCloseStub;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.fixture.ThresholdStub;
import io.forewalk.reports.html.HtmlPage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

    private static final ExperimentResult CHEAP = network(0.001);
    private static final ExperimentResult DEAR = network(0.01);

    @Test
    void theFirstSectionsTellWhatDiffers() {
        Comparison comparison = comparison();

        assertThat(comparison.differences()).containsExactly("costs.commission.rate: 0.001 | 0.01");
        assertThat(comparison.sections())
                .extracting(Section::key)
                .containsExactly("runs", "differences", "metrics", "equity", "forecasts", "effort");
    }

    @Test
    void measuresOverTheWholeSpanAreThoseOfTheRunItself() throws Exception {
        JsonNode rows = json(comparison()).path("metrics").path("strategies");

        StrategyScore own =
                CHEAP.scorecard().strategies().stream()
                        .filter(score -> score.contestant().label().equals("long"))
                        .findFirst()
                        .orElseThrow();
        JsonNode row = row(rows, "strategy", "A long");
        assertThat(row.path("sharpe").asDouble()).isCloseTo(own.value("sharpe"), within(1e-12));
        assertThat(row.path("maxDrawdown").asDouble())
                .isCloseTo(own.value("maxDrawdown"), within(1e-12));
    }

    @Test
    void everyAccountStartsAtAHundredAndSeedsAreABand() {
        ChartData chart = section(comparison(), "equity").charts().getFirst();

        List<String> names = chart.series().stream().map(Series::name).toList();
        assertThat(names)
                .contains("A long", "B long", "A trend", "B trend")
                .contains("A trend, lowest to highest of 3 seeds");
        assertThat(chart.series()).allMatch(series -> series.points().y(0) == 100);
    }

    @Test
    void buyAndHoldStandsOnceIfRunsAgreeOnIt() {
        Comparison same = new Comparison(List.of(run("a", CHEAP, "1"), run("b", CHEAP, "1")));

        assertThat(names(section(same, "equity").charts().getFirst()))
                .contains("buy & hold")
                .doesNotContain("A buy & hold", "B buy & hold");
        assertThat(names(section(comparison(), "equity").charts().getFirst()))
                .contains("A buy & hold", "B buy & hold")
                .doesNotContain("buy & hold");
    }

    @Test
    void testsOfOneRunAreThoseOfItsOwnPageAndEqualForecastsStandOnce() throws Exception {
        JsonNode tests = json(comparison()).path("forecasts").path("testsClose");

        ForecastComparison own =
                CHEAP.scorecard().comparisons().stream()
                        .filter(test -> test.target() == PriceKind.CLOSE)
                        .filter(test ->
                                test.first().equals("drift") && test.second().equals("naive"))
                        .findFirst()
                        .orElseThrow();
        JsonNode test = row(tests, "second", "A drift");
        assertThat(test.path("first").asText()).isEqualTo("A naive");
        assertThat(test.path("statistic").asDouble()).isCloseTo(-own.statistic(), within(1e-9));
        assertThat(tests.toString()).doesNotContain("B naive", "B drift");
        assertThat(tests.toString()).contains("A net#7", "A net#9");
    }

    @Test
    void aRunWithItselfHasNoDifferenceAtAll() {
        Comparison same =
                new Comparison(List.of(run("a", CHEAP, "0.001"), run("b", CHEAP, "0.001")));

        assertThat(same.differences()).isEmpty();
        assertThat(same.sameData()).isTrue();
        assertThat(section(same, "differences").lead()).startsWith("No setting differs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "]]></script>",
                "javascript:alert(1)"
            })
    void namesOfOthersAddNoElements(String name) {
        Document plain = page("PLAIN");

        Document page = page(name);

        assertThat(page.getAllElements()).hasSameSizeAs(plain.getAllElements());
        assertThat(page.select("[onerror], img, a[href^=javascript]")).isEmpty();
        assertThat(page.text()).contains(name);
    }

    @Test
    void timesStandOnThePageAndNotInTheFile() throws Exception {
        JsonNode effort = json(comparison()).path("effort");

        assertThat(effort.toString()).contains("\"fits\"").doesNotContain("seconds");
        assertThat(page("PLAIN").select("section#effort").text()).contains("Seconds per fit");
    }

    @Test
    void oneRunOrNineAreNoComparison() {
        ComparedRun one = run("a", CHEAP, "0.001");

        assertThatThrownBy(() -> new Comparison(List.of(one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The runs (1) must be 2 to 8.");
        assertThatThrownBy(() -> new Comparison(Collections.nCopies(9, one)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ExperimentResult network(double rate) {
        return Results.small()
                .seeds(7, 8, 9)
                .costs(Costs.ofRate(rate))
                .forecaster("drift", new LastCloseStub(0.0002, 0, 0, false))
                .forecaster("net", new LastCloseStub(0.0003, 0.03, 0.002, true))
                .strategy("long", new ThresholdStub(0, 20))
                .strategy("trend", new ThresholdStub(0.0004, 0), "net")
                .run();
    }

    private static Comparison comparison() {
        return new Comparison(List.of(run("a-1", CHEAP, "0.001"), run("b-2", DEAR, "0.01")));
    }

    private static ComparedRun run(String name, ExperimentResult result, String rate) {
        return new ComparedRun(name, result, Map.of("name", "same", "costs.commission.rate", rate));
    }

    private static Document page(String name) {
        Comparison comparison =
                new Comparison(List.of(run(name, CHEAP, "0.001"), run("b-2", DEAR, name)));
        return Jsoup.parse(
                HtmlPage.of(
                        "Comparison of runs",
                        comparison.facts(),
                        comparison.sections(),
                        Theme.AUTO));
    }

    private static JsonNode json(Comparison comparison) throws Exception {
        return new ObjectMapper().readTree(ComparisonWriter.json(comparison));
    }

    private static JsonNode row(JsonNode rows, String column, String name) {
        for (JsonNode row : rows) {
            if (row.path(column).asText().equals(name)) {
                return row;
            }
        }
        throw new AssertionError(name + " is no row of " + rows);
    }

    private static Section section(Comparison comparison, String key) {
        return comparison.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(ChartData chart) {
        return chart.series().stream().map(Series::name).toList();
    }
}
