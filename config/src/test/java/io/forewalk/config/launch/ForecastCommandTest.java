package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {

    private static final String SMALL =
            """
            market: {simulated: {bars: 160, symbol: MADE}}
            walkForward: {initialBars: 100, refit: {every: 31}}
            forecasters: [{drift: {}}]
            combinations: [{mean: {of: [drift, naive]}}]
            strategies: [{buyAndHold: {}}, {forecastSign: {forecaster: drift}}]
            costs: {commission: {rate: 0.001}}
            statistics: {bootstrap: 100}
            """;

    @TempDir private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("small.yaml"), SMALL);
    }

    @Test
    void tellsNextPricesAndWhatStrategiesWouldDo() {
        Program program = Program.run("forecast", file.toString(), "-o", out());

        assertThat(program.code()).as(program.err()).isZero();
        assertThat(program.out())
                .startsWith("MADE  the bar after 2000-08-11 (close ")
                .containsPattern("naive open +[0-9.]+ +[0-9.]+ to [0-9.]+ +[0-9.]+ to [0-9.]+\n")
                .containsPattern("drift close +[0-9.]+ ")
                .containsPattern("mean close +[0-9.]+ ")
                .containsPattern("\n    buyAndHold +holds [0-9]+, does nothing\n");
        assertThat(program.err()).contains("No finished run of this file lies in ");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void aFinishedRunSavesTheWalkAndChangesNothing() {
        Program before = Program.run("forecast", file.toString(), "-o", out(), "--json");
        Program.run("run", file.toString(), "-o", out(), "-q");

        Program after = Program.run("forecast", file.toString(), "-o", out(), "--json");

        assertThat(after.err()).isEmpty();
        assertThat(after.out()).isEqualTo(before.out());
        assertThat(after.out())
                .startsWith("{\"schema\":\"forewalk.forecast/1\",\"name\":\"small\"")
                .contains("\"forecaster\":\"drift\",\"seed\":null,", "\"low80\":", "\"held\":");
    }

    @Test
    void forecastsAloneNeedNoWalk() throws IOException {
        Path alone =
                Files.writeString(
                        folder.resolve("alone.yaml"),
                        """
                        market: {simulated: {bars: 160}}
                        walkForward: {initialBars: 100}
                        strategies: []
                        """);

        Program program = Program.run("forecast", alone.toString());

        assertThat(program.err()).isEmpty();
        assertThat(program.out()).contains("naive open").doesNotContain("next open");
    }

    @Test
    void showPrintsVerdictAndMeasuresOfAFinishedRun() throws IOException {
        Program run = Program.run("run", file.toString(), "-o", out(), "-q");
        String path = Runs.only(folder.resolve("runs")).toString();

        Program show = Program.run("show", path);
        Program json = Program.run("show", path, "--json");

        assertThat(show.out())
                .startsWith(run.out())
                .contains("\nStrategies\nMeasure ", "\nSharpe ratio ", "\nForecasters\n");
        assertThat(json.out()).startsWith("{").contains("forewalk.verdict/1");
        assertThat(Program.run("show", folder.toString()).code()).isEqualTo(2);
    }

    private String out() {
        return folder.resolve("runs").toString();
    }
}
