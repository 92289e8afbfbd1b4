package io.forewalk.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.ReportSettings;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.fixture.LastCloseStub;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.fixture.ThresholdStub;
import io.forewalk.reports.html.HtmlPage;
import io.forewalk.reports.json.ReportJson;
import io.forewalk.reports.section.Sections;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "]]></script>",
                "javascript:alert(1)",
                "\u202egnp.exe",
                "{a|b} & 'c'"
            })
    void namesOfOthersAddNoElementsAndNoAttributes(String name) {
        Document plain = page(withoutChance().symbol("PLAIN").run());

        Document page = page(withoutChance().symbol(name).run());

        assertThat(shape(page)).isEqualTo(shape(plain));
        assertThat(page.text()).contains(name.replaceAll("\\s+", " "));
        assertThat(data(page).toString())
                .contains(JSON.getNodeFactory().textNode(name + " close").toString());
    }

    @Test
    void hostileNamesOfStrategiesAndForecastersStayText() {
        String name = "<b onclick=x>&amp;";

        Document page = page(Results.small().strategy(name, new ThresholdStub(0, 20)).run());

        assertThat(page.select("b[onclick]")).isEmpty();
        assertThat(page.text()).contains(name);
    }

    @Test
    void everyChartHasAlternativeTextAndItsNumbers() {
        Document page = page(Results.quickstart().run());

        List<Element> charts = page.select("figure.chart");
        assertThat(charts).hasSizeGreaterThan(10);
        assertThat(charts)
                .allSatisfy(chart -> {
                    assertThat(chart.select("h3").text()).isNotBlank();
                    assertThat(chart.select("[role=img]").attr("aria-label")).isNotBlank();
                    assertThat(chart.select("details table tbody tr")).isNotEmpty();
                    assertThat(chart.select("details table tbody tr"))
                            .hasSizeLessThanOrEqualTo(500);
                });
    }

    @Test
    void numbersOfThePageAreThoseOfTheFile() throws Exception {
        ExperimentResult result = Results.quickstart().run();
        JsonNode report = JSON.readTree(ReportJson.of(result));

        int compared = 0;
        for (Element table : page(result).select("table[data-key]")) {
            compared += compare(table, report);
        }

        assertThat(compared).isGreaterThan(1000);
    }

    @Test
    void pricesOfAForecasterStandSideBySide() {
        Element table = page(Results.quickstart().seeds(7).run()).selectFirst("table.paired");

        assertThat(table.select("tbody tr th").eachText()).doesNotHaveDuplicates();
        assertThat(table.select("thead tr:eq(1) th").eachText())
                .startsWith("open", "close")
                .hasSize(table.select("tbody tr:eq(0) td[data-row]").size());
        assertThat(table.select("thead .term").eachText()).contains("Direction hit rate");
    }

    @Test
    void intervalsStandInTheCellsOfTheirMeasures() {
        Document page = page(Results.quickstart().run());

        Element sharpe =
                page.selectFirst("[data-key=metrics.strategies] tr:has([data-column=sharpe])");

        assertThat(sharpe.select("td data")).isNotEmpty();
        assertThat(sharpe.select("td:eq(1) small").text()).contains(" to ");
        assertThat(page.select("[data-key=metrics.strategies] [data-column=sharpeInterval]"))
                .isEmpty();
    }

    @Test
    void policyAllowsItsOwnScriptsAndNothingElse() throws Exception {
        Document page = page(Results.small().run());
        String policy = page.select("meta[http-equiv]").attr("content");

        List<Element> scripts = page.select("script:not([type])");
        assertThat(scripts).hasSize(3);
        for (Element script : scripts) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(script.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy)
                    .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe-eval", "http");
        assertThat(page.select("[src], link, iframe, form")).isEmpty();
    }

    @Test
    void carriesTheLicenceOfTheChartLibrary() {
        assertThat(page(Results.small().run()).select(".licence").text())
                .contains("Apache ECharts", "Apache License", "Version 2.0, January 2004");
    }

    @Test
    void fiveThousandBarsAndSixStrategiesStayBelowThreeMegabytes() {
        Results results = Results.quickstart().bars(5105);
        for (int i = 1; i <= 2; i++) {
            results.strategy("more" + i, new ThresholdStub(0, 20 * i));
        }
        ExperimentResult result = results.seeds(7).run();

        String page = HtmlPage.of(result, Sections.of(result), new ReportSettings());

        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(3_000_000);
    }

    /** Ten years of days of 49 instruments and six strategies, the numbers in report.json still. */
    @Test
    void fortyNineInstrumentsOfTenYearsStayBelowThreeMegabytes() throws Exception {
        ExperimentResult result =
                Results.quickstart()
                        .bars(2520)
                        .seeds(7)
                        .instruments(49)
                        .strategy("more", new ThresholdStub(0, 20))
                        .strategy("slow", new ThresholdStub(0, 90))
                        .run();
        List<Section> sections = Sections.of(result);

        String page = HtmlPage.of(result, sections, new ReportSettings());

        JsonNode report = JSON.readTree(ReportJson.of(sections));
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(3_000_000);
        assertThat(Jsoup.parse(page).select("table[data-key=metrics.forecasters] tbody tr"))
                .hasSizeBetween(20, 50);
        assertThat(report.at("/metrics/forecasters").size()).isGreaterThan(49 * 4);
        assertThat(result.backtests().getFirst().contributions().instruments()).hasSize(49);
    }

    @Test
    void localeChangesNothing() {
        Locale before = Locale.getDefault();
        ExperimentResult result = Results.small().run();
        String page = HtmlPage.of(result, Sections.of(result), new ReportSettings());
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(HtmlPage.of(result, Sections.of(result), new ReportSettings()))
                    .isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }

    // What draws chance draws it by the symbol, so it would not give the same tables.
    private static Results withoutChance() {
        return Results.small()
                .forecaster("drift", new LastCloseStub(0.0002, 0, 0, false))
                .forecaster("arima", new LastCloseStub(0.0001, 0.04, 0, false))
                .strategy("movingAverageCross", new ThresholdStub(0, 20))
                .strategy("forecastSign", new ThresholdStub(0.0004, 0), "arima", "drift");
    }

    private static Document page(ExperimentResult result) {
        return Jsoup.parse(HtmlPage.of(result, Sections.of(result), new ReportSettings()));
    }

    private static JsonNode data(Document page) {
        try {
            return JSON.readTree(page.getElementById("data").data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of all elements and of their attributes, in order. */
    private static List<String> shape(Document page) {
        List<String> shape = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            List<String> names = new ArrayList<>();
            element.attributes().forEach(attribute -> names.add(attribute.getKey()));
            shape.add(element.tagName() + names);
        }
        return shape;
    }

    private static int compare(Element table, JsonNode report) {
        JsonNode rows = report.at("/" + table.attr("data-key").replaceFirst("\\.", "/"));
        if (table.hasClass("paired")) {
            return comparePairs(table, rows);
        }
        boolean transposed = table.attr("data-transposed").equals("true");
        int compared = 0;
        List<Element> heads = table.select("thead th");
        List<Element> lines = table.select("tbody tr");
        for (int line = 0; line < lines.size(); line++) {
            List<Element> cells = lines.get(line).children();
            for (int i = transposed ? 1 : 0; i < cells.size(); i++) {
                Element data = cells.get(i).selectFirst("data");
                Element head = transposed ? cells.getFirst() : heads.get(i);
                JsonNode row = rows.path(transposed ? i - 1 : line);
                if (data != null && row.has(head.attr("data-column"))) {
                    double stored = row.get(head.attr("data-column")).doubleValue();
                    assertThat(Double.parseDouble(data.attr("value")))
                            .isEqualTo(stored, within(0.0));
                    compared++;
                }
            }
        }
        return compared;
    }

    private static int comparePairs(Element table, JsonNode rows) {
        List<Element> cells = table.select("td[data-row]:has(data)");
        for (Element cell : cells) {
            JsonNode row = rows.path(Integer.parseInt(cell.attr("data-row")));
            assertThat(Double.parseDouble(cell.select("data").attr("value")))
                    .isEqualTo(row.get(cell.attr("data-column")).doubleValue(), within(0.0));
        }
        return cells.size();
    }
}
