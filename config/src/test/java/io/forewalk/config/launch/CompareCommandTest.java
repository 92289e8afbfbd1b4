package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final String SMALL =
            """
            name: small
            market: {simulated: {bars: 220, symbol: MADE}}
            walkForward: {initialBars: 100, refit: {every: 31}}
            forecasters: [{drift: {}}, {ar1: {}}]
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
    void tellsWhatWasSetDifferentlyFirst() throws IOException {
        String a = run("costs.commission.rate=0.001");
        String b = run("costs.commission.rate=0.01", "name=dear");

        Program program = compare(a, b);
        Path made = compared();
        String page = Files.readString(made.resolve("compare.html"));

        assertThat(program.code()).as(program.err()).isZero();
        assertThat(program.out())
                .startsWith("compared     A small-")
                .contains("\n             B dear-", "costs.commission.rate: 0.001 | 0.01\n")
                .endsWith("report       %s\n".formatted(made.resolve("compare.html")));
        assertThat(Runs.names(made))
                .containsExactly("charts/equity.png", "compare.html", "compare.json");
        assertThat(page.indexOf("What was set differently"))
                .isPositive()
                .isLessThan(page.indexOf("Measures side by side"));
        assertThat(page).doesNotContain("class=\"banner red\" role", "class=\"banner amber\" role");
    }

    @Test
    void theSameRunsGiveTheSameBytes() throws IOException {
        String a = run("costs.commission.rate=0.001");
        String b = run("costs.commission.rate=0.01");
        compare(a, b);
        byte[] page = Files.readAllBytes(compared().resolve("compare.html"));
        byte[] json = Files.readAllBytes(compared().resolve("compare.json"));

        compare(a, b);

        assertThat(Files.readAllBytes(compared().resolve("compare.html"))).isEqualTo(page);
        assertThat(Files.readAllBytes(compared().resolve("compare.json"))).isEqualTo(json);
    }

    @Test
    void sameForecastsStandOnceAndHaveNoTest() throws IOException {
        Program program =
                compare(
                        run("costs.commission.rate=0.001"),
                        run("costs.commission.rate=0.01"),
                        "--json");

        assertThat(program.out())
                .contains("\"schema\" : \"forewalk.compare/1\"")
                .contains("\"forecaster\" : \"A drift\"", "\"strategy\" : \"B forecastSign\"")
                .doesNotContain("\"forecaster\" : \"B drift\",\n        \"returnRmse\"");
    }

    @Test
    void otherSpansAreCutToTheCommonOneAndSoItIsSaid() throws IOException {
        Program program =
                compare(run("walkForward.initialBars=100"), run("walkForward.initialBars=150"));

        assertThat(program.code()).as(program.err()).isZero();
        assertThat(Files.readString(compared().resolve("compare.html")))
                .contains("class=\"banner amber\"", "The runs cover different spans.");
        assertThat(Files.readString(compared().resolve("compare.json")))
                .contains("\"targets\" : 70");
    }

    @Test
    void otherPricesAreRefusedUnlessAskedForUnderARedBanner() throws IOException {
        String a = run("market.simulated.seed=1");
        String b = run("market.simulated.seed=2");

        Program refused = compare(a, b);
        Program anyway = compare(a, b, "--anyway");

        assertThat(refused.err()).contains("the runs were not made on the same prices", "(exit 3)");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(anyway.code()).as(anyway.err()).isZero();
        assertThat(Files.readString(compared().resolve("compare.html")))
                .contains("class=\"banner red\"");
    }

    @Test
    void severalInstrumentsAreForecastAndTradedTogether() throws IOException {
        prices("UP", 1);
        prices("DOWN", 2);
        Files.writeString(
                file,
                SMALL.replace(
                                "simulated: {bars: 220, symbol: MADE}",
                                "csv: {files: {UP: UP.csv, DOWN: DOWN.csv}}")
                        .replace("forecastSign: {forecaster: drift}", "equalWeight: {}"));
        String a = run("costs.commission.rate=0.001");
        String b = run("costs.commission.rate=0.01", "forecasters.ar1.volatility=ewma");

        Program program = compare(a, b, "--json");

        assertThat(program.code()).as(program.err()).isZero();
        assertThat(program.out())
                .contains("\"symbols\" : \"UP, DOWN\"", "\"targets\" : 240", "B equalWeight");
        assertThat(Files.readString(compared().resolve("compare.html")))
                .contains("2 instruments together");
    }

    /** Writes 220 days of made-up prices. */
    private void prices(String symbol, int seed) throws IOException {
        StringBuilder csv = new StringBuilder("Date,Open,High,Low,Close,Volume\n");
        LocalDate day = LocalDate.of(2020, 1, 1);
        for (int bar = 0; bar < 220; bar++) {
            double close = 100 + 10 * StrictMath.sin(seed * bar * 0.37) + 0.05 * bar * seed;
            csv.append(
                    "%s,%s,%s,%s,%s,1000\n"
                            .formatted(
                                    day.plusDays(bar), close, close + 1, close - 1, close + 0.2));
        }
        Files.writeString(folder.resolve(symbol + ".csv"), csv);
    }

    @Test
    void opensThePageWithTheDesktopsOpenerAndLivesWithoutOne() throws IOException {
        String a = run("costs.commission.rate=0.001");
        String b = run("costs.commission.rate=0.01");

        Program without =
                Program.in(
                        Map.of("FOREWALK_OPENER", "no-such-program"),
                        "compare",
                        a,
                        b,
                        "--open",
                        "-o",
                        out());

        assertThat(without.code()).isZero();
        assertThat(without.err()).contains("No program opens pages here");
    }

    @Test
    void asManyRunsAsColoursAndNoOtherFolder() throws IOException {
        String a = run("costs.commission.rate=0.001");

        for (int count : new int[] {1, 9, 10}) {
            String[] runs = new String[count];
            Arrays.fill(runs, a);
            Program program = compare(runs);
            assertThat(program.err()).startsWith("RUN must be given 2 to 8 times.\n");
            assertThat(program.code()).isEqualTo(2);
        }
        assertThat(Program.run("compare", a, folder.toString()).code()).isEqualTo(2);
        assertThat(compare(a, a).out()).contains("differences  none in the settings\n");
    }

    private String run(String... settings) throws IOException {
        String[] arguments =
                Stream.concat(
                                Stream.of("run", file.toString(), "-q", "-o", out()),
                                Stream.of(settings).flatMap(set -> Stream.of("--set", set)))
                        .toArray(String[]::new);
        Program program = Program.run(arguments);
        assertThat(program.code()).as(program.err()).isZero();
        String page = program.out().lines().toList().getLast().replaceFirst(" *report +", "");
        return Path.of(page).resolveSibling("").toString();
    }

    private Program compare(String... arguments) {
        return Program.run(
                Stream.concat(
                                Stream.of("compare"),
                                Stream.concat(Stream.of(arguments), Stream.of("-o", out())))
                        .toArray(String[]::new));
    }

    private Path compared() throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve("runs"))) {
            return found.filter(path -> path.getFileName().toString().startsWith("compare-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String out() {
        return folder.resolve("runs").toString();
    }
}
