package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    private static final String SMALL =
            """
            market: {simulated: {bars: 160, symbol: MADE}}
            walkForward: {initialBars: 100, refit: {every: 31}}
            forecasters: [{drift: {}}]
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "init",
                "run",
                "validate",
                "forecast",
                "report",
                "show",
                "compare",
                "list",
                "data",
                "data check",
                "schema",
                "doctor",
                "completion"
            })
    void helpIsAsWritten(String command) throws IOException {
        String name = "forewalk" + command.replace(" ", "") + ".txt";
        Path golden = Path.of("src/test/resources/golden/help", name);
        String[] words = (command + " --help").strip().split(" ");

        Program program = Program.run(words);

        assertThat(program.out()).isEqualTo(Files.readString(golden));
        assertThat(program.code()).isZero();
    }

    @Test
    void functionsOfRulesAreListedWithTheirArguments() {
        Program program = Program.run("schema", "--functions");

        assertThat(program.out())
                .startsWith("Prices\n  open ")
                .contains("\n  macd(x, fast = 12, slow = 26) ", "\n  crossesAbove(a, b) ");
        assertThat(program.code()).isZero();
    }

    @Test
    void wrongUsageNamesTheNearest() {
        assertThat(Program.run("vaildate").err())
                .isEqualTo(
                        """
                        vaildate is not a command; did you mean validate?
                        See forewalk --help.
                        """);
        assertThat(Program.run("run", "x.yaml", "--theads=3").err())
                .startsWith("--theads is not an option; did you mean --threads?\n");
        assertThat(Program.run("compare", "one").err())
                .startsWith("RUN must be given 2 to 8 times.\n");
        assertThat(Program.run("run").err()).startsWith("Missing required parameter: 'FILE'\n");
        assertThat(Program.run("run").code()).isEqualTo(2);
        assertThat(Program.run().code()).isEqualTo(2);
    }

    @Test
    void anOutputFolderThatIsAFileIsWrongUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "by a file");
        Path experiment = Path.of("experiments/index-baselines.yaml");

        Program program =
                Program.run("run", experiment.toString(), "-o", file.toString(), "--skip", "arima");

        assertThat(program.err()).contains("The output folder (" + file + ") cannot be written to");
        assertThat(program.code()).isEqualTo(2);
    }

    @Test
    void flagGoesBeforeEnvironmentAndEnvironmentBeforeDefault() {
        Map<String, String> environment =
                Map.of("FOREWALK_OUT", folder.resolve("fromEnvironment").toString());

        String flag =
                Program.in(environment, "run", file.toString(), "--dry-run", "-o", "fromFlag")
                        .out();
        String variable = Program.in(environment, "run", file.toString(), "--dry-run").out();
        String neither = Program.run("run", file.toString(), "--dry-run").out();

        assertThat(flag).contains("would write fromFlag");
        assertThat(variable).contains("would write " + folder.resolve("fromEnvironment"));
        assertThat(neither).contains("would write runs");
    }

    @Test
    void refusesThreadsThatAreNone() {
        Program program = Program.in(Map.of("FOREWALK_THREADS", "many"), "run", file.toString());

        assertThat(program.err()).startsWith("The threads (many) must be a whole number");
        assertThat(program.code()).isEqualTo(2);
    }

    @Test
    void dryRunTellsFoldsAndFitsAndWritesNothing() throws IOException {
        Program program = Program.run("run", file.toString(), "--dry-run", "-o", out());

        assertThat(program.out())
                .contains("60 out-of-sample bars\n", "fold 2  trains on 2000-01-03..", "drift")
                .contains("naive        2 fits\n");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void runsStoresAndMeetsItsFolderAgain() throws IOException {
        Program first = Program.run("run", file.toString(), "-o", out());
        Program second = Program.run("run", file.toString(), "-o", out());
        Program other = Program.run("run", file.toString(), "-o", out(), "--seeds", "8", "-q");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out().lines()).hasSize(6);
        assertThat(first.out()).contains("small  MADE ", "report.html");
        assertThat(first.err()).contains("fold 2/2 drift 131 bars, ");
        assertThat(second.err()).isEqualTo("already done; --force runs it again\n");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(other.err()).isEmpty();
        assertThat(folders()).hasSize(2);
    }

    @Test
    void verdictIsJsonOnRequest() {
        Program program = Program.run("run", file.toString(), "-o", out(), "--json", "-q");

        assertThat(program.out()).startsWith("{").contains("\"schema\" : \"forewalk.verdict/1\"");
        assertThat(program.err()).isEmpty();
    }

    @Test
    void reportDrawsAgainWithoutFit() throws IOException {
        Program.run("run", file.toString(), "-o", out(), "-q");
        Path run = folders().getFirst();
        String page = Files.readString(run.resolve("report.html"));
        Files.delete(run.resolve("report.html"));

        Program program = Program.run("report", run.toString());

        assertThat(program.code()).as(program.err()).isZero();
        assertThat(Files.readString(run.resolve("report.html"))).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "run x.yaml --thread 2", "nosuch", "compare"})
    void wrongUsageIsOneObjectToo(String line) {
        Program program = Program.run((line + " --json").split(" ", -1));

        assertThat(program.out()).startsWith("{\"problems\":[{").endsWith(" --help.\"}]}\n");
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--seeds= | --set seeds=[]: seeds: nothing stands here; allowed: at least one whole"
                        + " number",
                "--seeds=1],[2 | --set seeds=[1],[2]: this is not YAML: expected '<document"
                        + " start>', but found ','",
            })
    void aFlagHoldsOneValue(String flag, String problem) {
        Program program = Program.run("validate", file.toString(), flag);

        assertThat(program.err()).startsWith(problem);
        assertThat(program.code()).isEqualTo(3);
    }

    @Test
    void aRunThatIsNotThereNamesTheNearest() throws IOException {
        Program.run("run", file.toString(), "-o", out(), "-q");
        Path run = folders().getFirst();
        String wrong = run.toString().replaceFirst(".$", "x");

        Program program = Program.run("show", wrong);

        assertThat(program.err())
                .isEqualTo(
                        "%s does not exist; did you mean %s?\n"
                                .formatted(wrong, run.getFileName()));
        assertThat(program.code()).isEqualTo(2);
    }

    @Test
    void anUnfinishedRunIsNotShown() throws IOException {
        Path partial = Files.createDirectories(folder.resolve("x-12345678.partial"));
        Files.writeString(partial.resolve("manifest.json"), "{}");

        Program program = Program.run("show", partial.toString());

        assertThat(program.err())
                .isEqualTo(
                        partial
                                + " is the folder of an unfinished run; run its experiment again,"
                                + " and it goes on.\n");
        assertThat(program.code()).isEqualTo(2);
    }

    @Test
    void reportOfSomethingElseIsWrongUsage() {
        Program program = Program.run("report", folder.toString());

        assertThat(program.err()).isEqualTo(folder + " is not the folder of a finished run.\n");
        assertThat(program.code()).isEqualTo(2);
    }

    @Test
    void listsFinishedRuns() {
        Program.run("run", file.toString(), "-o", out(), "-q");

        Program program = Program.run("list", "-o", out());
        Program json = Program.run("list", "-o", out(), "--json");

        assertThat(program.out()).contains("small-").endsWith("MADE\n");
        assertThat(json.out()).startsWith("{\"runs\":[{\"run\":\"small-");
        assertThat(Program.run("list", "-o", folder.resolve("none").toString()).out()).isEmpty();
    }

    @Test
    void listsRunsByAMeasureOfTheirBestStrategy() {
        Program.run("run", file.toString(), "-o", out(), "-q");
        Program.run("run", file.toString(), "-o", out(), "-q", "--set", "name=other");

        Program sorted = Program.run("list", "-o", out(), "--sort", "totalReturn");
        Program one = Program.run("list", "-o", out(), "--match", "other", "--json");
        Program wrong = Program.run("list", "-o", out(), "--sort", "sharp");

        assertThat(sorted.out().lines())
                .hasSize(2)
                .allMatch(line -> line.matches(".*MADE  -?[0-9.]+ \\S+"));
        assertThat(one.out()).contains("other-").doesNotContain("small-");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--sort sharp is no measure", "did you mean sharpe?");
    }

    @Test
    void badDataIsExitFourWithFileAndLine() throws IOException {
        Files.writeString(
                folder.resolve("bad.csv"),
                "date,open,high,low,close\n2020-01-02,1,1,1,1\n2020-01-03,1,1,1,0\n");
        Path bad =
                Files.writeString(
                        folder.resolve("bad.yaml"),
                        "market: {csv: {files: {BAD: bad.csv}}}\nstrategies: []\n");

        Program program = Program.run("validate", bad.toString());

        assertThat(program.err())
                .startsWith("bad.csv:3:5: ")
                .contains("1 problem, nothing written (exit 4)");
        assertThat(program.code()).isEqualTo(4);
    }

    @Test
    void tooFewBarsAreToldBeforeTheRun() {
        Program program =
                Program.run("validate", file.toString(), "--set", "market.simulated.bars=50");

        assertThat(program.err()).contains("has 50 bars; at least 101 are needed");
        assertThat(program.code()).isEqualTo(4);
    }

    @Test
    void validateTellsWhatWouldRun() {
        Program program = Program.run("validate", file.toString());

        assertThat(program.out())
                .isEqualTo(
                        """
                        %s holds
                          MADE  2000-01-03..2000-08-11  160 bars
                          60 out-of-sample bars in 2 folds
                          forecasters  naive, drift
                          strategies   buyAndHold, forecastSign
                        """
                                .formatted(file));
        assertThat(program.code()).isZero();
    }

    @Test
    void resolvedTellsWhereEveryValueCameFrom() {
        Program program =
                Program.run("validate", file.toString(), "--resolved", "--set", "seeds=[9]");

        assertThat(program.out().lines())
                .anyMatch(line -> line.matches("  initialBars: 100 +# .*small.yaml:2:28"))
                .anyMatch(line -> line.matches("  purgeBars: 0 +# default"))
                .anyMatch(line -> line.matches("seeds: \\[9] +# --set seeds=\\[9]"));
    }

    @Test
    void coloursAreOffWhereNobodyLooks() {
        String[] wrong = {"validate", "nowhere.yaml"};

        assertThat(Program.run(wrong).err()).doesNotContain("\u001b[");
        assertThat(Program.in(Map.of("FOREWALK_TERMINAL", "true"), wrong).err())
                .contains("\u001b[31m");
        assertThat(Program.in(Map.of("FOREWALK_TERMINAL", "true", "NO_COLOR", "1"), wrong).err())
                .doesNotContain("\u001b[");
    }

    private String out() {
        return folder.resolve("runs").toString();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve("runs"))) {
            return found.filter(path -> path.getFileName().toString().startsWith("small-"))
                    .toList();
        }
    }
}
