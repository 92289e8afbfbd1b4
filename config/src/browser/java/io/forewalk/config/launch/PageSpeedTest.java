package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.config.launch.OpenPage.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How heavy the page of twenty years is, and, printed rather than asserted, how quick. */
@Tag("browser")
class PageSpeedTest {

    private static final String FIRST_PAINT =
            "Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime)";
    private static final String LOADED =
            "Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)";

    // Thirty windows, one per frame, as a hand on the slider makes them: longest and mean frame.
    private static final String ZOOM =
            """
            async () => {
              document.querySelector('[data-chart=equity]').scrollIntoView();
              await new Promise(done => setTimeout(done, 300));
              const chart = echarts.getInstanceByDom(document.querySelector('[data-chart=equity]'));
              const frames = [];
              let last = performance.now();
              for (let i = 0; i < 30; i++) {
                chart.dispatchAction({type: 'dataZoom', start: i, end: 100 - i});
                await new Promise(done => requestAnimationFrame(done));
                frames.push(performance.now() - last);
                last = performance.now();
              }
              return 'longest ' + Math.round(Math.max(...frames)) + ' ms, mean '
                + Math.round(frames.reduce((a, b) => a + b) / frames.length) + ' ms';
            }
            """;

    @Test
    void twentyYearsOfSixStrategiesStayBelowThreeMegabytes(@TempDir Path folder)
            throws IOException {
        Path report = SampleRuns.twentyYears(folder).resolve("report.html");

        try (Chromium chromium = Chromium.start();
                OpenPage open = chromium.open(report, Look.LAPTOP)) {
            open.page().waitForSelector("[data-drawn]");
            String paint = open.ask(FIRST_PAINT);
            String loaded = open.ask(LOADED);
            open.readToTheEnd();
            String zoom = open.ask(ZOOM);

            System.out.printf(
                    Locale.ROOT,
                    "page of twenty years: %,d bytes, first paint %s ms, loaded %s ms, zoom frames"
                            + " %s%n",
                    Files.size(report),
                    paint,
                    loaded,
                    zoom);
            open.picture("twenty-years-light-1600");
            assertThat(Files.size(report)).isLessThan(3_000_000);
            assertThat(open.faults()).isEmpty();
        }
    }
}
