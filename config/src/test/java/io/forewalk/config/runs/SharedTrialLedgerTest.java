package io.forewalk.config.runs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.trials.Trial;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that append to one ledger at once, one of them killed again and again. */
@Tag("slow")
class SharedTrialLedgerTest {

    private static final int EACH = 1_000;
    private static final int KILLS = 10;

    @TempDir private Path folder = Path.of("");
    private final List<Process> started = new ArrayList<>();

    @Test
    void onlyTheTrialsOfTheKilledMomentsAreMissing() throws Exception {
        TrialLedger ledger = TrialLedger.in(folder);
        Process steady = start(ledger, "steady", 1, EACH);
        int next = 1;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process victim = start(ledger, "killed", next, EACH);
            awaitTrial(victim, next + EACH / (2 * KILLS));
            victim.destroyForcibly().waitFor();
            // What the ledger does not hold after the kill counts as tried in the killed moment.
            next = lastOf(ledger, "killed") + 2;
        }
        awaitTrial(start(ledger, "killed", next, EACH), EACH);
        awaitTrial(steady, EACH);

        List<String> lines = Files.readAllLines(ledger.file());
        List<Trial> trials = ledger.trials();

        assertThat(trials).hasSameSizeAs(lines).hasSize(2 * EACH - KILLS);
        assertThat(TrialKeys.of(trials, "steady")).hasSize(EACH).doesNotHaveDuplicates();
        assertThat(TrialKeys.of(trials, "killed")).hasSize(EACH - KILLS).doesNotHaveDuplicates();
    }

    @AfterEach
    void endProcesses() {
        started.forEach(Process::destroyForcibly);
    }

    private static final class TrialKeys {

        static List<String> of(List<Trial> trials, String name) {
            return trials.stream().filter(t -> t.data().equals(name)).map(Trial::key).toList();
        }
    }

    private static int lastOf(TrialLedger ledger, String name) throws IOException {
        return TrialKeys.of(ledger.trials(), name).stream()
                .mapToInt(key -> Integer.parseInt(key.substring(name.length() + 1)))
                .max()
                .orElse(0);
    }

    private static void awaitTrial(Process process, int number) throws IOException {
        BufferedReader lines = process.inputReader(UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (Integer.parseInt(line) >= number) {
                return;
            }
        }
        throw new AssertionError("The process ended before trial %d.".formatted(number));
    }

    private Process start(TrialLedger ledger, String name, int first, int last) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Tried.class.getName(),
                                ledger.file().toString(),
                                name,
                                Integer.toString(first),
                                Integer.toString(last))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        started.add(process);
        return process;
    }
}
