package io.forewalk.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Fill;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastComparison;
import io.forewalk.engine.metrics.StrategyScore;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Theme;
import io.forewalk.reports.fixture.LastCloseStub;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.fixture.ThresholdStub;
import io.forewalk.reports.html.HtmlPage;
import java.time.Instant;
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

        StrategyScore own = scoreOf(CHEAP, "long");
        JsonNode row = row(rows, "strategy", "A long");
        assertThat(row.path("sharpe").asDouble()).isCloseTo(own.value("sharpe"), within(1e-12));
        assertThat(row.path("maxDrawdown").asDouble())
                .isCloseTo(own.value("maxDrawdown"), within(1e-12));
    }

    @Test
    void tradesAndCostsOverTheWholeSpanAreThoseOfTheRunItself() throws Exception {
        JsonNode row =
                row(json(comparison()).path("metrics").path("strategies"), "strategy", "B long");

        StrategyScore own = scoreOf(DEAR, "long");
        for (String key :
                List.of(
                        "trades",
                        "winRate",
                        "profitFactor",
                        "exposure",
                        "turnover",
                        "costs",
                        "breakEvenCost",
                        "deflatedSharpe")) {
            double expected = own.value(key);
            if (Double.isNaN(expected)) {
                assertThat(row.path(key).isNull()).as(key).isTrue();
            } else {
                assertThat(row.path(key).asDouble()).as(key).isCloseTo(expected, within(1e-9));
            }
        }
        assertThat(own.value("trades")).isGreaterThan(1);
        assertThat(row.path("costsOfStart").asDouble())
                .isCloseTo(own.value("costs") / 10_000, within(1e-12));
    }

    @Test
    void ofACutRunTradesAndCostsCountAfterTheFirstCommonClose() throws Exception {
        ExperimentResult later =
                Results.small()
                        .walk(walk(200, new Refit(RefitPolicy.REFIT, 50)))
                        .strategy("long", new ThresholdStub(0, 20))
                        .run();
        Comparison comparison =
                new Comparison(List.of(run("a", CHEAP, "1"), run("later", later, "1")));

        JsonNode row =
                row(json(comparison).path("metrics").path("strategies"), "strategy", "A long");

        Instant first = later.backtests().getFirst().curve().time(0);
        BacktestResult whole = backtestOf(CHEAP, "long");
        double paid =
                whole.fills().stream()
                        .filter(fill -> fill.time().isAfter(first))
                        .mapToDouble(Fill::fee)
                        .sum();
        long ended =
                whole.closedTrades().stream()
                        .filter(trade -> trade.exitTime().isAfter(first))
                        .count();
        assertThat(row.path("costs").asDouble()).isCloseTo(paid, within(1e-9));
        assertThat(row.path("trades").asLong()).isEqualTo(ended).isPositive();
        assertThat(ended).isLessThan(whole.closedTrades().size());
        assertThat(row.path("breakEvenCost").isNull()).isTrue();
        assertThat(row.path("deflatedSharpe").isNull()).isTrue();
    }

    @Test
    void trialsAreThoseThatTheDeflatedRatioCounts() throws Exception {
        JsonNode runs = json(comparison()).path("runs").path("list");

        assertThat(runs.path(0).path("trials").asInt())
                .isEqualTo(CHEAP.scorecard().luck().tries().count());
    }

    @Test
    void measuresOfSeveralSeedsAreShownWithLowestMedianAndHighest() throws Exception {
        JsonNode rows = json(comparison()).path("metrics").path("strategySeeds");

        double[] own =
                CHEAP.scorecard().strategies().stream()
                        .filter(score -> score.contestant().name().equals("trend"))
                        .mapToDouble(score -> score.value("totalReturn"))
                        .sorted()
                        .toArray();
        assertThat(own).hasSize(3);
        for (int i = 0; i < own.length; i++) {
            assertThat(rows.path(i).path("strategy").asText()).isEqualTo("A trend");
            assertThat(rows.path(i).path("totalReturn").asDouble())
                    .isCloseTo(own[i], within(1e-12));
        }
    }

    @Test
    void waysToLearnStandBesideEachOtherWithTheirErrors() throws Exception {
        ExperimentResult often = learning(new Refit(RefitPolicy.REFIT, 10));
        ExperimentResult never = learning(new Refit(RefitPolicy.FROZEN, 126));
        Comparison comparison =
                new Comparison(List.of(run("often", often, "1"), run("never", never, "1")));

        JsonNode effort = json(comparison).path("effort");

        JsonNode ways = effort.path("ways1");
        assertThat(ways).hasSize(2);
        assertThat(ways.path(0).path("mode").asText()).isEqualTo("refit");
        assertThat(ways.path(1).path("mode").asText()).isEqualTo("frozen");
        assertThat(ways.path(0).path("fits").asInt()).isEqualTo(16);
        assertThat(ways.path(1).path("fits").asInt()).isEqualTo(1);
        assertThat(ways.path(0).path("closeError").asDouble())
                .isCloseTo(relativeErrorOf(often), within(1e-9));
        assertThat(ways.path(1).path("closeError").asDouble())
                .isCloseTo(relativeErrorOf(never), within(1e-9));
        assertThat(effort.path("ways2").isMissingNode()).isTrue();
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

    private static ExperimentResult learning(Refit refit) {
        return Results.small()
                .walk(walk(150, refit))
                .forecaster("net", new LastCloseStub(0.0003, 0.03, 0.002, true))
                .run();
    }

    private static WalkForward walk(int initialBars, Refit refit) {
        return new WalkForward(TrainingSpan.EXPANDING, initialBars, 0, 0, 0, 0.15, refit);
    }

    private static double relativeErrorOf(ExperimentResult result) {
        return result.scorecard().forecasts().stream()
                .filter(score -> score.forecaster().equals("net"))
                .filter(score -> score.target() == PriceKind.CLOSE)
                .mapToDouble(score -> score.value("relativeReturnRmse"))
                .findFirst()
                .orElseThrow();
    }

    private static StrategyScore scoreOf(ExperimentResult result, String label) {
        return result.scorecard().strategies().stream()
                .filter(score -> score.contestant().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static BacktestResult backtestOf(ExperimentResult result, String label) {
        return result.backtests().stream()
                .filter(one -> one.contestant().label().equals(label))
                .findFirst()
                .orElseThrow();
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
