package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three folds, of which a run that stopped short of its result has all or the first ones. */
class ResumedRunTest {

    private static final String SMALL =
            """
            market: {simulated: {bars: 180, symbol: MADE}}
            walkForward: {initialBars: 100, refit: {mode: update, every: 30}}
            forecasters:
              - lstm: {layers: [4], lookback: 5, epochs: 2, batch: 32}
            strategies: [{forecastSign: {forecaster: lstm}}]
            costs: {commission: {rate: 0.001}}
            statistics: {bootstrap: 100}
            report: {png: false}
            """;
    private static final String LSTM = "checkpoints/lstm-MADE-7-";

    @TempDir private static Path folder = Path.of("");
    private static Path file = Path.of("");
    private static Path whole = Path.of("");
    private static Path stopped = Path.of("");

    @TempDir private Path out = Path.of("");

    @BeforeAll
    static void runOnceWellAndOnceNot() throws IOException {
        file = Files.writeString(folder.resolve("small.yaml"), SMALL);
        assertThat(run(folder.resolve("whole")).code()).isZero();
        whole = Runs.only(folder.resolve("whole"));
        stopped = unfinished(folder.resolve("stopped"));
        Path obstacle = Files.createDirectories(stopped.resolve("forecasts.csv").resolve("x"));
        assertThat(run(folder.resolve("stopped")).code()).isEqualTo(2);
        Files.delete(obstacle);
        Files.delete(obstacle.getParent());
    }

    @Test
    void aFinishedRunKeepsModelsWithDigests() throws IOException {
        List<String> models =
                Runs.names(whole).stream().filter(name -> name.startsWith(LSTM)).toList();

        assertThat(models)
                .extracting(name -> name.substring(LSTM.length() + 9))
                .containsExactly(
                        "fold-001/fold.json",
                        "fold-001/member-1.zip",
                        "fold-001/model.json",
                        "fold-002/fold.json",
                        "fold-002/member-1.zip",
                        "fold-002/model.json",
                        "fold-003/fold.json",
                        "fold-003/member-1.zip",
                        "fold-003/model.json");
        assertThat(Files.readString(whole.resolve("manifest.json"))).contains(models);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void resumedEqualsUninterrupted(int folds) throws IOException {
        Path partial = unfinished(out);
        Runs.copy(stopped, partial);
        for (int lost = folds + 1; lost <= 3; lost++) {
            Files.delete(fold(partial, lost).resolve("manifest.json"));
        }

        Program program = run(out);

        // All three folds of the naive forecaster, which is done in one go, are there as well.
        assertThat(program.code()).as(program.err()).isZero();
        assertThat(program.err())
                .startsWith("Goes on with an unfinished run: %d folds done.".formatted(3 + folds));
        Runs.assertSame(Runs.only(out), whole);
    }

    @Test
    void aBrokenCheckpointIsMadeAgain() throws IOException {
        Path partial = unfinished(out);
        Runs.copy(stopped, partial);
        Path zip = fold(partial, 2).resolve("member-1.zip");
        byte[] content = Files.readAllBytes(zip);
        content[content.length / 2] ^= 1;
        Files.write(zip, content);

        Program program = run(out);

        assertThat(program.err())
                .startsWith(
                        "Goes on with an unfinished run: 4 folds done. Not whole or not as written,"
                                + " so made again: 2 checkpoints.\n");
        Runs.assertSame(Runs.only(out), whole);
    }

    @Test
    void forceStartsOver() throws IOException {
        Runs.copy(stopped, unfinished(out));

        Program program = Program.run("run", file.toString(), "-o", out.toString(), "--force");

        assertThat(program.err()).doesNotContain("Goes on").contains("fold 1/3 lstm");
        Runs.assertSame(Runs.only(out), whole);
    }

    @Test
    void theFileIsStoredAsItWasRead() throws IOException {
        assertThat(Files.mismatch(whole.resolve("config.yaml"), file)).isEqualTo(-1);
    }

    private static Program run(Path out) {
        return Program.run("run", file.toString(), "-o", out.toString());
    }

    private static Path unfinished(Path out) {
        return out.resolve(whole.getFileName() + ".partial");
    }

    private static Path fold(Path partial, int number) throws IOException {
        String manifest =
                Runs.names(partial).stream()
                        .filter(name -> name.startsWith(LSTM))
                        .filter(name -> name.endsWith("fold-00%d/manifest.json".formatted(number)))
                        .findFirst()
                        .orElseThrow();
        return Objects.requireNonNull(partial.resolve(manifest).getParent());
    }
}
