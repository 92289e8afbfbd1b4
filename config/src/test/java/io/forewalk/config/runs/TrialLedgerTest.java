package io.forewalk.config.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.trials.Trial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialLedgerTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void trialsComeBackAsTheyWere() throws IOException {
        TrialLedger ledger = TrialLedger.in(folder.resolve("runs"));
        Trial first = Tried.trial("data", "a", 0.1);
        Trial second = Tried.trial("data", "b", Double.NaN);
        Trial third = Tried.trial("data", "ü \" \n , c", 1.0 / 3);

        assertThat(ledger.trials()).isEmpty();
        ledger.append(List.of(first, second));
        ledger.append(List.of());
        ledger.append(List.of(third));

        assertThat(ledger.trials()).containsExactly(first, second, third);
        assertThat(Files.readString(ledger.file()).lines()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 200, -1})
    void aTornLastLineIsPassedOverAndCutOff(int kept) throws IOException {
        TrialLedger ledger = TrialLedger.in(folder);
        Trial whole = Tried.trial("data", "whole", 0.1);
        Trial later = Tried.trial("data", "later", 0.2);
        ledger.append(List.of(whole));
        String torn = TrialLine.of(Tried.trial("data", "torn", 0.3));
        tear(ledger, torn.substring(0, kept < 0 ? torn.length() : kept));

        List<Trial> before = ledger.trials();
        ledger.append(List.of(later));

        assertThat(before).containsExactly(whole);
        assertThat(ledger.trials()).containsExactly(whole, later);
        assertThat(Files.readString(ledger.file()).lines())
                .containsExactly(TrialLine.of(whole), TrialLine.of(later));
    }

    @Test
    void aTornLineLongerThanTheReadersBlockIsCutOff() throws IOException {
        TrialLedger ledger = TrialLedger.in(folder);
        ledger.append(List.of(Tried.trial("data", "whole", 0.1)));
        tear(ledger, "x".repeat(30_000));

        ledger.append(List.of(Tried.trial("data", "later", 0.2)));

        assertThat(ledger.trials()).extracting(Trial::key).containsExactly("whole", "later");
    }

    @Test
    void aFirstLineThatIsTornLeavesAnEmptyLedger() throws IOException {
        TrialLedger ledger = TrialLedger.in(folder);
        Files.writeString(ledger.file(), "{\"data\"");

        assertThat(ledger.trials()).isEmpty();
    }

    @Test
    void linesOfSomethingElseAreLeftOut() throws IOException {
        TrialLedger ledger = TrialLedger.in(folder);
        Files.writeString(ledger.file(), "{}\n\n[1]\nnot json\n");
        Trial trial = Tried.trial("data", "a", 0.1);

        ledger.append(List.of(trial));

        assertThat(ledger.trials()).containsExactly(trial);
    }

    private static void tear(TrialLedger ledger, String rest) throws IOException {
        Files.write(
                ledger.file(), rest.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    }
}
