package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled grid on a random walk, whose page must say luck. */
@Tag("slow")
class GridOnNoiseTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void theVerdictSaysLuckAndTheLedgerHoldsEveryTryOnce() throws Exception {
        String file = "experiments/grid-on-noise.yaml";
        String out = folder.toString();

        Program first = Program.run("run", file, "-o", out);
        Path report = Runs.only(folder).resolve("report.json");
        byte[] bytes = Files.readAllBytes(report);
        Program again = Program.run("run", file, "-o", out, "--force", "--json");
        Program list = Program.run("list", "--trials", "-o", out, "--sort", "sharpe");

        assertThat(first.code()).isZero();
        assertThat(again.code()).isZero();
        assertThat(report).hasBinaryContent(bytes);
        JsonNode verdict = new ObjectMapper().readTree(bytes).required("verdict");
        assertThat(verdict.at("/luck/tries").intValue()).isEqualTo(63);
        assertThat(verdict.at("/luck/survives").booleanValue()).isFalse();
        assertThat(verdict.required("statements").findValuesAsText("answer"))
                .anyMatch(answer -> answer.contains("luck"));
        assertThat(list.out().lines()).hasSize(63);
        assertThat(Files.readAllLines(folder.resolve("trials.jsonl"))).hasSize(126);
    }
}
