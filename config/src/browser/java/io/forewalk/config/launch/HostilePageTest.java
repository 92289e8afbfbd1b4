package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.config.launch.OpenPage.Look;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class HostilePageTest {

    @Test
    void symbolsThatAreCodeStayTextAndDoNothing(@TempDir Path folder) throws IOException {
        Path report = SampleRuns.hostile(folder).resolve("report.html");

        try (Chromium chromium = Chromium.start();
                OpenPage open = chromium.open(report, Look.LAPTOP)) {
            open.readToTheEnd();

            assertThat(open.faults()).isEmpty();
            assertThat(open.ask("document.querySelectorAll('script').length")).isEqualTo("4");
            assertThat(open.ask("document.querySelectorAll('img, iframe, object, link').length"))
                    .isEqualTo("0");
            assertThat(open.page().locator("main").textContent())
                    .contains(SampleRuns.HOSTILE.toArray(String[]::new));
        }
    }
}
