package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dry run says would be written, beside what the run then writes. */
class DryRunFilesTest {

    /** Kept by the program's log, which tests do not write into a file. */
    private static final String LOG = "run.log";

    private static final Path DATA = Path.of("experiments", "data").toAbsolutePath();
    private static final String TRADED =
            """
            strategies: [{buyAndHold: {}}, {movingAverageCross: {fast: 5, slow: 20}}]
            costs: {commission: {rate: 0.001}}
            """;

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "files: {GOOG: goog.csv}",
                "files: {GOOG: goog.csv, SPX: spx.csv}",
                "files: {GOOG: goog.csv}, index: {SPX: spx.csv}"
            })
    void aRunWritesWhatItsDryRunTold(String csv) throws IOException {
        assertToldIsWritten(csv, TRADED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategies: []\n", TRADED + "report: {png: false}\n"})
    void soDoesOneWithoutStrategiesOrPictures(String rest) throws IOException {
        assertToldIsWritten("files: {GOOG: goog.csv, SPX: spx.csv}", rest);
    }

    private void assertToldIsWritten(String csv, String rest) throws IOException {
        Files.copy(DATA.resolve("GOOG_daily_2004_2008.csv"), folder.resolve("goog.csv"));
        Files.copy(DATA.resolve("SPX_daily_2000_2020.csv"), folder.resolve("spx.csv"));
        Path file =
                Files.writeString(
                        folder.resolve("given.yaml"),
                        """
                        market: {csv: {%s}, from: 2004-08-19, to: 2006-12-29}
                        walkForward: {initialBars: 400, refit: {every: 100}}
                        forecasters: [{drift: {}}]
                        statistics: {bootstrap: 100}
                        """
                                        .formatted(csv)
                                + rest);
        String out = folder.resolve("runs").toString();

        List<String> told =
                told(Program.run("run", file.toString(), "-o", out, "--dry-run", "--json"));
        Program run = Program.run("run", file.toString(), "-o", out, "-q");

        assertThat(run.code()).as(run.err()).isZero();
        List<String> written = Runs.names(Runs.only(folder.resolve("runs")));
        assertThat(told).doesNotHaveDuplicates();
        assertThat(written)
                .allSatisfy(name -> assertThat(told).anyMatch(one -> matches(one, name)));
        assertThat(told)
                .contains(LOG)
                .filteredOn(one -> !one.equals(LOG))
                .allSatisfy(one -> assertThat(written).anyMatch(name -> matches(one, name)));
    }

    private static boolean matches(String told, String name) {
        return name.matches(told.replace(".", "\\.").replace("*", ".*").replaceFirst("/$", "/.*"));
    }

    private static List<String> told(Program dry) throws IOException {
        assertThat(dry.code()).as(dry.err()).isZero();
        List<String> files = new ArrayList<>();
        new ObjectMapper()
                .readTree(dry.out())
                .get("files")
                .forEach(file -> files.add(file.asText()));
        return files;
    }
}
