package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program says yes where there is something to find, and no where there is nothing. */
@Tag("slow")
class PlantedSignalTest {

    private static final Path FILE = Path.of("experiments", "planted-signal.yaml");

    @TempDir private Path out = Path.of("");

    @Test
    void aModelIsCalledBetterWhereARuleIsPlanted() throws IOException {
        JsonNode report = run();

        assertThat(close(report).get("answer").textValue()).isEqualTo("Yes.");
        JsonNode found = report.at("/verdict/forecast");
        assertThat(found.get("proven").booleanValue()).isTrue();
        assertThat(found.get("p").doubleValue()).isLessThan(1e-3);
        assertThat(found.get("forecaster").textValue()).isIn("arima", "lstm");
        // Nobody can know more than the rule, which leaves four fifths of the variance.
        assertThat(found.get("relativeReturnRmse").doubleValue())
                .isBetween(Math.sqrt(0.8) - 0.01, 0.99);
    }

    @Test
    void noneIsCalledBetterOnARandomWalk() throws IOException {
        JsonNode report = run("--set", "market.simulated.kind=randomWalk");

        assertThat(close(report).get("answer").textValue()).isEqualTo("No.");
        for (String price : new String[] {"forecast", "forecastOpen"}) {
            JsonNode found = report.at("/verdict/" + price);
            assertThat(found.get("proven").booleanValue()).isFalse();
            assertThat(found.get("better").intValue()).isZero();
        }
        assertThat(report.at("/verdict/challenge/proven").booleanValue()).isFalse();
    }

    private JsonNode run(String... changes) throws IOException {
        Stream<String> always = Stream.of("run", FILE.toString(), "-q", "-o", out.toString());
        Program program =
                Program.run(Stream.concat(always, Stream.of(changes)).toArray(String[]::new));

        assertThat(program.code()).as(program.err()).isZero();
        return new ObjectMapper().readTree(Runs.only(out).resolve("report.json").toFile());
    }

    // The statement on the next close.
    private static JsonNode close(JsonNode report) {
        for (JsonNode statement : report.at("/verdict/statements")) {
            if (statement.get("key").textValue().equals("forecast")) {
                return statement;
            }
        }
        throw new AssertionError("The report says nothing of the next close.");
    }
}
