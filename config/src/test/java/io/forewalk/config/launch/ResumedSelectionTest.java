package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network that chooses its settings, stopped after two of three folds. */
class ResumedSelectionTest {

    private static final String SMALL =
            """
            market: {simulated: {bars: 180, symbol: MADE}}
            walkForward: {initialBars: 100, refit: {mode: refit, every: 30}}
            forecasters:
              - lstm:
                  layers: [4]
                  lookback: 5
                  epochs: 2
                  batch: 32
                  select: {over: {lookback: [5, 8]}}
            strategies:
              - movingAverageCross: {fast: 2, slow: 9, select: {over: {fast: [2, 3]}}}
              - forecastSign: {forecaster: lstm}
            costs: {commission: {rate: 0.001}}
            statistics: {bootstrap: 100}
            report: {png: false}
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void resumedEqualsUninterrupted() throws IOException {
        Path file = Files.writeString(folder.resolve("small.yaml"), SMALL);
        Program straight = run(file, folder.resolve("whole"));
        Path whole = Runs.only(folder.resolve("whole"));
        Path partial = stopped(file, folder.resolve("stopped"), whole);
        forgetThirdFold(partial);

        Program resumed = run(file, folder.resolve("stopped"));

        assertThat(straight.code()).as(straight.err()).isZero();
        assertThat(resumed.err()).startsWith("Goes on with an unfinished run: 5 folds done.");
        assertThat(resumed.code()).isZero();
        Runs.assertSame(Runs.only(folder.resolve("stopped")), whole);
    }

    /** The unfinished folder of a run that could not be written after its last fold. */
    private static Path stopped(Path file, Path out, Path whole) throws IOException {
        Path partial = out.resolve(whole.getFileName() + ".partial");
        Path obstacle = Files.createDirectories(partial.resolve("forecasts.csv").resolve("x"));
        assertThat(run(file, out).code()).isNotZero();
        Files.delete(obstacle);
        Files.delete(obstacle.getParent());
        return partial;
    }

    private static void forgetThirdFold(Path partial) throws IOException {
        try (Stream<Path> found = Files.walk(partial)) {
            for (Path file : found.filter(ResumedSelectionTest::isOfThirdFold).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isOfThirdFold(Path file) {
        return Files.isRegularFile(file)
                && file.toString().contains("lstm-")
                && file.resolveSibling("").endsWith("fold-003");
    }

    private static Program run(Path file, Path out) {
        return Program.run("run", file.toString(), "-o", out.toString(), "--progress", "none");
    }
}
