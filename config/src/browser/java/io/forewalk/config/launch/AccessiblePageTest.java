package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import io.forewalk.config.launch.OpenPage.Look;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core finds; it sees contrast, names, roles and order, not whether words make sense. */
@Tag("browser")
class AccessiblePageTest {

    private static final List<String> GRAVE = List.of("serious", "critical");

    // One fold of each section: the others are built alike, and thousands of cells take minutes.
    private static final String UNFOLD =
            """
            document.querySelectorAll('main > section').forEach(section => {
              const fold = section.querySelector('details');
              if (fold) { fold.open = true; }
            })
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
    @CsvSource({"1600,LIGHT", "1600,DARK", "390,LIGHT"})
    void hasNoSeriousFinding(int width, ColorScheme theme) {
        try (OpenPage open =
                chromium.open(report, Look.LAPTOP.width(width).in(theme).forProbes())) {
            open.readToTheEnd();
            open.page().evaluate(UNFOLD);

            List<Rule> found = new AxeBuilder(open.page()).analyze().getViolations();

            assertThat(found)
                    .filteredOn(rule -> GRAVE.contains(rule.getImpact()))
                    .extracting(AccessiblePageTest::told)
                    .isEmpty();
        }
    }

    private static String told(Rule rule) {
        return "%s: %s, %s times, first %s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().size(),
                        rule.getNodes().getFirst().getHtml());
    }
}
