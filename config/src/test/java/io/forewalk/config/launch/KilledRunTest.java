package io.forewalk.config.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.config.runs.RunFolder;
import io.forewalk.config.runs.RunLock;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own, killed where it stands. */
@Tag("slow")
class KilledRunTest {

    private static final String SMALL =
            """
            market: {simulated: {bars: 260, symbol: MADE}}
            walkForward: {initialBars: 100, refit: {mode: MODE, every: 30}}
            forecasters:
              - lstm: {layers: [16, 16], lookback: 20, epochs: 12, batch: 32, updateEpochs: 40}
            strategies: [{forecastSign: {forecaster: lstm}}]
            costs: {commission: {rate: 0.001}}
            statistics: {bootstrap: 100}
            report: {png: false}
            """;

    @TempDir private Path folder = Path.of("");
    private final List<Process> started = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"refit", "update"})
    void killedInTheMiddleAndRunAgainGivesTheSameBytes(String mode) throws Exception {
        Path file = Files.writeString(folder.resolve("s.yaml"), SMALL.replace("MODE", mode));
        Path out = folder.resolve("killed");

        Process killed = start(file, out);
        awaitLine(killed, "fold 2/6 lstm");
        killed.destroyForcibly().waitFor();
        String unfinished = Runs.only(out).toString();
        assertThat(unfinished).endsWith(".partial");

        RunFolder folderOfRun = new RunFolder(Path.of(unfinished.replace(".partial", "")));
        try (RunLock _ = RunLock.of(folderOfRun)) {
            Process second = start(file, out);
            assertThat(restOf(second))
                    .contains("is in use by process " + ProcessHandle.current().pid());
            assertThat(second.waitFor()).isEqualTo(7);
        }

        Process resumed = start(file, out);
        assertThat(restOf(resumed)).contains("Goes on with an unfinished run: ");
        assertThat(resumed.waitFor()).isZero();
        Process whole = start(file, folder.resolve("whole"));
        assertThat(restOf(whole)).doesNotContain("Goes on");
        assertThat(whole.waitFor()).isZero();

        Runs.assertSame(Runs.only(out), Runs.only(folder.resolve("whole")));
    }

    @BeforeEach
    void forgetProcesses() {
        started.clear();
    }

    @AfterEach
    void endProcesses() {
        started.forEach(Process::destroyForcibly);
    }

    private Process start(Path file, Path out) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-X") || flag.startsWith("-Dorg.bytedeco"))
                .forEach(command::add);
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dguice_bytecode_gen_option=DISABLED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.forewalk.config.launch.Main",
                        "run",
                        file.toString(),
                        "-o",
                        out.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("OMP_NUM_THREADS", "1");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static void awaitLine(Process process, String start) throws IOException {
        BufferedReader lines = process.errorReader(UTF_8);
        List<String> seen = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            seen.add(line);
            if (line.startsWith(start)) {
                return;
            }
        }
        throw new AssertionError("The run ended without the line %s: %s".formatted(start, seen));
    }

    private static String restOf(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), UTF_8);
    }
}
