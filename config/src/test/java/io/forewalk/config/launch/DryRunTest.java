package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DryRunTest {

    private static final String CHOOSING =
            """
            name: choosing
            market: {simulated: {bars: 400, symbol: MADE}}
            walkForward: {initialBars: 250, refit: {every: 31}}
            forecasters:
              - ets: {select: {over: {model: [ses, holt, damped]}}}
              - arima:
                  order: [1, 1, 0]
                  refit: {mode: update, every: 7}
                  select: {over: {constant: [true, false]}, every: 50}
              - lstm: {layers: [4], epochs: 2}
            strategies: []
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void countsTrainingsOfCandidatesAsTheRunDoesThem() throws IOException {
        Path file = Files.writeString(folder.resolve("choosing.yaml"), CHOOSING);
        String out = folder.resolve("runs").toString();

        Program dry = Program.run("run", file.toString(), "--dry-run", "-o", out);
        JsonNode facts = json(file, out);
        Program run = Program.run("run", file.toString(), "-q", "-o", out);

        assertThat(run.code()).as(run.err()).isZero();
        Path page = Path.of(run.out().lines().toList().getLast().replaceFirst(" *report +", ""));
        String fits = Files.readString(page.resolveSibling("fits.csv"));
        assertThat(facts.path("tries").path("ets").asLong()).isEqualTo(3 * choices(fits, "ets"));
        assertThat(facts.path("tries").path("arima").asLong())
                .isEqualTo(2 * choices(fits, "arima"));
        assertThat(facts.path("tries").has("lstm")).isFalse();
        assertThat(dry.out()).contains("ets          151 fits and 15 of candidates\n");
    }

    @Test
    void theEstimateGrowsWithWhatIsTried() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.yaml"), CHOOSING);
        Path wide =
                Files.writeString(
                        folder.resolve("wide.yaml"),
                        CHOOSING.replace(
                                "epochs: 2}",
                                "epochs: 2, select: {over: {learningRate: [0.1, 0.01, 0.001]}}}"));

        double one = json(plain, folder.toString()).path("seconds").asDouble();
        double four = json(wide, folder.toString()).path("seconds").asDouble();

        // Three candidates on the window without its last 15 %, then the chosen one on all of it.
        double network = 5 * 6.0 * (4 * (2 * 4 + 4 * 4 + 4) + 5 * 2) * 60 * 400 * 2 / 2e10;
        assertThat(four - one).isCloseTo(3 * 0.85 * network, within(1e-9));
    }

    private static long choices(String fits, String forecaster) {
        return fits.lines()
                .filter(line -> line.contains("," + forecaster + ","))
                .filter(line -> line.contains("selectionError"))
                .count();
    }

    private static JsonNode json(Path file, String out) throws IOException {
        Program program =
                Program.run(
                        "run", file.toString(), "--dry-run", "--json", "--threads", "1", "-o", out);
        return new ObjectMapper().readTree(program.out());
    }
}
