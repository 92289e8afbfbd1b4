package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.config.launch.OpenPage.Look;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdict, measures, equity and drawdown are what two screens show, of 900 or of 1,080 px. */
@Tag("browser")
class FirstScreensTest {

    @TempDir private static Path folder = Path.of("");
    private static Path report = Path.of("");
    private static Chromium chromium;

    @BeforeAll
    static void run() throws IOException {
        chromium = Chromium.start();
        report = SampleRuns.quickstart(folder).resolve("report.html");
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void equityEndsOnTheSecondScreenOfALaptop() {
        try (OpenPage open = chromium.open(report, Look.LAPTOP.width(1440))) {
            int equity = bottom(open, "#chart-equity");
            int drawdown = top(open, "#drawdowns");

            System.out.printf(
                    "1440 px: equity ends at %d, drawdown begins at %d%n", equity, drawdown);
            assertThat(equity).isLessThanOrEqualTo(1800);
            assertThat(drawdown).isGreaterThan(equity).isLessThan(equity + 60);
        }
    }

    @Test
    void drawdownEndsOnTheSecondScreenOfADesk() {
        try (OpenPage open = chromium.open(report, Look.LAPTOP.width(1920))) {
            int chart = bottom(open, "#chart-drawdown");
            int falls = bottom(open, "[data-key='drawdowns.periods']");

            System.out.printf("1920 px: drawdown ends at %d, its table at %d%n", chart, falls);
            assertThat(chart).isLessThanOrEqualTo(2160);
            assertThat(falls).isGreaterThan(chart).isLessThanOrEqualTo(2160);
        }
    }

    @Test
    void warningsStandAboveEveryAnswerAndAreWholeToBeSeen() {
        try (OpenPage open = chromium.open(report, Look.LAPTOP.width(1440))) {
            int warning = bottom(open, ".banner:last-of-type");

            assertThat(open.ask("document.querySelectorAll('.verdict .banner').length"))
                    .isNotEqualTo("0");
            assertThat(warning).isLessThan(top(open, ".statement"));
            assertThat(open.ask("document.querySelectorAll('details .banner').length"))
                    .isEqualTo("0");
        }
    }

    private static int top(OpenPage open, String selector) {
        return edge(open, selector, "top");
    }

    private static int bottom(OpenPage open, String selector) {
        return edge(open, selector, "bottom");
    }

    private static int edge(OpenPage open, String selector, String side) {
        return Integer.parseInt(
                open.ask(
                        "Math.round(scrollY + document.querySelector(\"%s\").getBoundingClientRect().%s)"
                                .formatted(selector, side)));
    }
}
