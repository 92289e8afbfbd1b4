package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.forewalk.config.launch.OpenPage.Look;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("browser")
class ReportPageTest {

    private static final String WINDOW_OF =
            """
            key => {
              const model = echarts.getInstanceByDom(document.querySelector(`[data-chart="${key}"]`))
                .getOption().dataZoom[0];
              return Math.round(model.startValue) + ' ' + Math.round(model.endValue);
            }
            """;

    private static final String TOO_WIDE =
            """
            [...document.querySelectorAll('body *')]
              .filter(e => !e.closest('.scroll, pre, .contents ol, .skip, #bubble'))
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
              .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 40))
            """;

    @TempDir private static Path folder = Path.of("");
    private static Path report = Path.of("");
    private static Chromium chromium;

    @BeforeAll
    static void run() throws IOException {
        chromium = Chromium.start();
        report = SampleRuns.everySection(folder).resolve("report.html");
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1600,LIGHT", "1600,DARK", "390,LIGHT", "390,DARK"})
    void drawsEveryChartWithoutAFault(int width, ColorScheme theme) {
        try (OpenPage open = chromium.open(report, Look.LAPTOP.width(width).in(theme))) {
            open.readToTheEnd();

            open.picture("report-%s-%s".formatted(theme.name().toLowerCase(Locale.ROOT), width));
            assertThat(open.faults()).isEmpty();
            assertThat(
                            open.list(
                                    "[...document.querySelectorAll('[data-chart]:not([data-drawn])')]"))
                    .isEmpty();
            assertThat(open.ask("document.querySelectorAll('[data-chart] canvas').length"))
                    .isEqualTo(open.ask("document.querySelectorAll('[data-chart]').length"));
        }
    }

    @Test
    void nothingIsWiderThanTheWindow() {
        try (OpenPage open = chromium.open(report, Look.LAPTOP)) {
            open.readToTheEnd();
            open.page()
                    .evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");

            for (int width : new int[] {1600, 800, 390, 360}) {
                open.page().setViewportSize(width, 1000);
                assertThat(open.list(TOO_WIDE)).as("at %s px", width).isEmpty();
                assertThat(open.ask("document.documentElement.scrollWidth <= innerWidth"))
                        .as("at %s px", width)
                        .isEqualTo("true");
            }
        }
    }

    @Test
    void everyChartHasItsNumbersInATable() {
        try (OpenPage open = chromium.open(report, Look.LAPTOP)) {
            assertThat(open.list("[...document.querySelectorAll('figure.chart')].map(f => f.id)"))
                    .hasSizeGreaterThan(25);
            assertThat(
                            open.list(
                                    """
                                    [...document.querySelectorAll('figure.chart')]
                                      .filter(f => f.querySelectorAll('details tbody tr').length === 0
                                        || f.querySelectorAll('details tbody tr').length > 500)
                                      .map(f => f.id)
                                    """))
                    .isEmpty();
        }
    }

    @Test
    void chartsOfTheWholeSpanAreZoomedTogether() {
        try (OpenPage open = chromium.open(report, Look.LAPTOP)) {
            open.readToTheEnd();
            String before = (String) open.page().evaluate(WINDOW_OF, "trades");

            open.page().locator("[data-chart=equity]").hover();
            open.page().keyboard().down("Control");
            open.page().mouse().wheel(0, -600);
            open.page().keyboard().up("Control");
            open.page().waitForTimeout(300);

            String after = windowOf(open, "equity", window -> !window.equals(before));
            assertThat(after).isNotEqualTo(before);
            assertThat(windowOf(open, "drawdown", after::equals)).isEqualTo(after);
            open.page().locator("[data-chart=trades]").scrollIntoViewIfNeeded();
            assertThat(windowOf(open, "trades", after::equals)).isEqualTo(after);
            assertThat(open.faults()).isEmpty();
        }
    }

    /** What the chart shows once it is as awaited, or after ten seconds. */
    private static String windowOf(OpenPage open, String chart, Predicate<String> awaited) {
        String window = (String) open.page().evaluate(WINDOW_OF, chart);
        for (int wait = 0; wait < 100 && !awaited.test(window); wait++) {
            open.page().waitForTimeout(100);
            window = (String) open.page().evaluate(WINDOW_OF, chart);
        }
        return window;
    }

    @Test
    void tradesAreSortedByMouseAndByKey() {
        try (OpenPage open = chromium.open(report, Look.LAPTOP)) {
            Locator head =
                    open.page().locator("[data-key='trades.trades'] th[data-column=pnl] button");

            head.click();
            List<Double> rising = profits(open);
            head.focus();
            open.page().keyboard().press("Enter");
            List<Double> falling = profits(open);

            assertThat(rising).hasSizeGreaterThan(20).isSorted();
            assertThat(falling).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(head.locator("..").getAttribute("aria-sort")).isEqualTo("descending");
        }
    }

    @Test
    void tradesAreFilteredByTextAndByStrategy() {
        try (OpenPage open = chromium.open(report, Look.LAPTOP)) {
            Locator block = open.page().locator(".sortable:has([data-key='trades.trades'])");
            int all = rowsShown(open);

            block.locator("select[aria-label=Strategy]").selectOption("movingAverageCross");
            int ofOne = rowsShown(open);
            block.locator("input").fill("no such words");
            int none = rowsShown(open);

            assertThat(ofOne).isPositive().isLessThan(all);
            assertThat(none).isZero();
            assertThat(block.locator("output").textContent())
                    .isEqualTo("0 of %s rows".formatted(all));
        }
    }

    @Test
    void theThemeFollowsTheSystemUntilTheReaderChooses() {
        try (OpenPage open = chromium.open(report, Look.LAPTOP.in(ColorScheme.DARK))) {
            String ground = "getComputedStyle(document.body).backgroundColor";
            String dark = open.ask(ground);

            open.page().locator("#theme").click();
            String light = open.ask(ground);
            open.page().locator("#theme").click();

            assertThat(light).isEqualTo("rgb(255, 255, 255)");
            assertThat(dark).isNotEqualTo(light);
            assertThat(open.ask(ground)).isEqualTo(dark);
            assertThat(open.faults()).isEmpty();
        }
    }

    @Test
    void equityIsDrawnLogarithmicOrLinear() {
        try (OpenPage open = chromium.open(report, Look.LAPTOP)) {
            open.readToTheEnd();
            String scale =
                    "echarts.getInstanceByDom(document.querySelector('[data-chart=equity]')).getOption().yAxis[0].type";
            String first = open.ask(scale);

            open.page().locator("#chart-equity [data-scale=linear]").click();

            assertThat(first).isEqualTo("log");
            assertThat(open.ask(scale)).isEqualTo("value");
        }
    }

    @Test
    void measuresAreExplainedAtTheirNameByMouseAndByKey() {
        try (OpenPage open = chromium.open(report, Look.LAPTOP)) {
            Locator term =
                    open.page()
                            .locator(".term", new Page.LocatorOptions().setHasText("Sharpe ratio"))
                            .first();

            term.hover();
            String byMouse = open.page().locator("#bubble").textContent();
            open.page().keyboard().press("Escape");
            boolean dismissed = open.page().locator("#bubble").isHidden();
            term.focus();

            assertThat(byMouse).contains("mean(r - rf)", "Unit: ratio", "Source: ");
            assertThat(dismissed).isTrue();
            assertThat(open.page().locator("#bubble").isVisible()).isTrue();
        }
    }

    @Test
    void textAndTablesStandWithoutScripts() {
        try (OpenPage open = chromium.open(report, Look.LAPTOP);
                OpenPage plain = chromium.open(report, Look.LAPTOP.withoutScripts())) {
            Locator sections = plain.page().locator("main > section");

            assertThat(sections.count()).isEqualTo(open.page().locator("main > section").count());
            assertThat(plain.page().locator("noscript .banner").textContent()).contains("charts/");
            assertThat(plain.page().locator("[data-key='trades.trades'] tbody tr").count())
                    .isEqualTo(open.page().locator("[data-key='trades.trades'] tbody tr").count());
            assertThat(plain.page().locator(".statement").first().isVisible()).isTrue();
        }
    }

    private static List<Double> profits(OpenPage open) {
        return open
                .list(
                        """
                        [...document.querySelectorAll("[data-key='trades.trades'] tbody tr")]
                          .map(row => row.children[8].querySelector('data'))
                          .filter(cell => cell).map(cell => cell.value)
                        """)
                .stream()
                .map(Double::valueOf)
                .toList();
    }

    private static int rowsShown(OpenPage open) {
        return open.list(
                        """
                        [...document.querySelectorAll("[data-key='trades.trades'] tbody tr")]
                          .filter(row => !row.hidden).map(row => row.children[0].textContent)
                        """)
                .size();
    }
}
