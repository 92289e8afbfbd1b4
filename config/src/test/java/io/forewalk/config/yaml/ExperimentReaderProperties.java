package io.forewalk.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentReaderProperties {

    private static final ExperimentReader READER = new ExperimentReader(Catalog.plugins());
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ": ",
        ",",
        "-",
        "- ",
        "\n",
        "\n  ",
        "\t",
        " ",
        "\"",
        "'",
        "&a ",
        "*a",
        "!!int ",
        "|",
        ">",
        "#",
        "?",
        "%",
        "@",
        "`",
        "~",
        "null",
        "true",
        "-1",
        "1e999",
        ".nan",
        "010",
        "99999999999999999999",
        "\u0000",
        "\uD83D\uDE00",
        "<<: ",
        "---\n",
        "...\n",
        "[[[[[[[["
    };
    private static final String VALID =
            """
            name: mutated
            seeds: [7, 8]
            market:
              simulated: {kind: garch, bars: 700}
              from: 2000-06-01
              annualisation: 252
            walkForward: {initialBars: 250, window: rolling, rollingBars: 200, refit: {mode: update, every: 20}}
            forecasters:
              - drift: {}
              - arima: {order: [1, 1, 1], refit: {every: 5}}
              - lstm: {layers: [50, 50], dropout: 0.2, features: [open, close]}
            strategies:
              - movingAverageCross: {fast: 5, slow: 20, direction: longShort}
              - forecastSign: {name: both, forecaster: [drift, arima], threshold: 0.001}
            account: {cash: 5000, shorts: true, lot: any}
            sizing: {volatilityTarget: {annual: 0.2}}
            costs: {commission: {rate: 0.001}, spread: 0.0001}
            report: {title: "A title", theme: dark}
            """;

    @TempDir private Path folder = Path.of("");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyTextIsAnExperimentOrAListOfProblems(long seed) throws IOException {
        String text = mutated(seed);
        Path file = folder.resolve("mutated.yaml");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));

        Optional<ConfigException> refusal = Optional.empty();
        try {
            READER.read(file, Overrides.NONE, Optional.empty());
        } catch (ConfigException e) {
            refusal = Optional.of(e);
        }

        refusal.ifPresent(problems ->
                assertThat(problems.problems())
                        .isNotEmpty()
                        .allMatch(problem -> !problem.text().contains("\n"))
                        .noneMatch(problem -> problem.text().contains("cannot be read here")));
    }

    private static String mutated(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder text = new StringBuilder(VALID);
        int mutations = 1 + random.nextInt(4);
        for (int i = 0; i < mutations; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(6));
            text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
