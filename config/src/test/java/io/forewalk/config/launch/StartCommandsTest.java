package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of somebody who starts: init, data check, doctor, completion. */
class StartCommandsTest {

    private static final Path DATA = Path.of("experiments", "data");

    @TempDir private Path folder = Path.of("");

    @Test
    void initWritesAnExperimentThatRunsWhereverItLies() throws IOException {
        Path mine = folder.resolve("my first");

        Program program = Program.in(Map.of("FOREWALK_COMMAND", "fw"), "init", mine.toString());
        Path file = mine.resolve("experiment.yaml");
        Program dry = Program.run("run", file.toString(), "--dry-run", "-o", out());

        assertThat(program.err()).isEmpty();
        assertThat(program.out())
                .contains("\nnext   fw run '%s'\nthen   put a price file".formatted(file));
        assertThat(Runs.names(mine))
                .containsExactly(
                        "data/GOOG.csv",
                        "data/SOURCES.md",
                        "experiment.yaml",
                        "forewalk.schema.json");
        assertThat(Files.readAllLines(file).size()).isBetween(14, 18);
        assertThat(dry.out()).contains("543 out-of-sample bars");
        assertThat(dry.code()).as(dry.err()).isZero();
    }

    /** The comment of the file says so. */
    @Test
    void initShowsANetworkThatTrainsWithoutTheFirstHash() throws IOException {
        Program.run("init", folder.toString());
        Path file = folder.resolve("experiment.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\n#  - lstm", "\n  - lstm"));

        Program program = Program.run("validate", file.toString());

        assertThat(program.out()).as(program.err()).contains("drift, arima, lstm");
        assertThat(program.code()).isZero();
    }

    @Test
    void initTakesTheBundledPricesWithTheirNotice() throws IOException {
        Program.run("init", folder.toString());

        assertThat(
                        Files.mismatch(
                                folder.resolve("data/GOOG.csv"),
                                DATA.resolve("GOOG_daily_2004_2008.csv")))
                .isEqualTo(-1);
        assertThat(Files.readString(folder.resolve("data/SOURCES.md")))
                .contains("License agreement for matplotlib.", "All Rights Reserved");
    }

    @Test
    void initLeavesWhatIsThereAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("experiment.yaml"), "mine");
        Files.writeString(folder.resolve("notes.txt"), "mine too");

        Program taken = Program.run("init", folder.toString());
        Files.delete(file);
        Program free = Program.run("init", folder.toString());

        assertThat(taken.err())
                .isEqualTo(
                        "The folder (%s) already has experiment.yaml; nothing was written.\n"
                                .formatted(folder));
        assertThat(taken.code()).isEqualTo(2);
        assertThat(free.code()).as(free.err()).isZero();
        assertThat(folder.resolve("notes.txt")).hasContent("mine too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "run/charts", "other.partial"})
    void initKeepsOutOfRuns(String name) throws IOException {
        Path run = Files.createDirectories(folder.resolve("run"));
        Files.writeString(run.resolve("manifest.json"), "{}");
        Path inside = folder.resolve(name);

        Program program = Program.run("init", inside.toString());

        assertThat(program.err())
                .isEqualTo(
                        "The folder (%s) lies in that of a run; choose another.\n"
                                .formatted(inside));
        assertThat(program.code()).isEqualTo(2);
        assertThat(Runs.names(run)).containsExactly("manifest.json");
    }

    @Test
    void initThatCannotWriteAllWritesNothing() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the folder of prices would be");

        Program program = Program.run("init", folder.toString());

        assertThat(program.err())
                .isEqualTo("The folder (%s) cannot be written to.\n".formatted(folder));
        assertThat(Runs.names(folder)).containsExactly("data");
    }

    @Test
    void initIntoAFileIsWrongUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "by a file");

        Program program = Program.run("init", file.toString());

        assertThat(program.err())
                .isEqualTo("The folder (%s) cannot be written to.\n".formatted(file));
        assertThat(program.code()).isEqualTo(2);
    }

    @Test
    void dataCheckTellsHowAFileIsWrittenAndWhatItHolds() {
        Program program =
                Program.run("data", "check", DATA.resolve("SPX_daily_2000_2020.csv").toString());

        assertThat(program.out())
                .startsWith(
                        """
                        %s  holds
                          written  UTF-8, commas, decimal point, dates yyyy-MM-dd
                        """
                                .formatted(DATA.resolve("SPX_daily_2000_2020.csv")))
                .contains(
                        "2000-01-03..2020-04-17  5,105 bars, daily\n",
                        "\n  use      market: {csv: {files: {SPX_daily_2000_2020: ");
        assertThat(program.code()).isZero();
    }

    @Test
    void dataCheckReadsAPanelAsOne() throws IOException {
        Path panel =
                Files.writeString(
                        folder.resolve("two.csv"),
                        """
                        symbol;date;open;high;low;close
                        A;02.01.2020;1,5;2;1;1,5
                        B;02.01.2020;1,5;2;1;1,5
                        A;03.01.2020;1,5;2;1;1,5
                        B;03.01.2020;1,5;2;1;1,5
                        """);

        Program program = Program.run("data", "check", panel.toString());

        assertThat(program.out())
                .contains(
                        "semicolons, decimal comma, dates d.M.yyyy",
                        "  A        2020-01-02..2020-01-03")
                .contains("  B        2020-01-02..2020-01-03")
                .endsWith(
                        "  use      market: {csv: {panel: %s}}   # %s\n"
                                .formatted(panel, "the path from the experiment file's folder"));
    }

    @Test
    void dataCheckRefusesWithFileLineAndExitFour() throws IOException {
        Path bad =
                Files.writeString(
                        folder.resolve("bad.csv"),
                        "date,open,high,low,close\n2020-01-02,1,1,1,1\n2020-01-03,1,1,1,0\n");

        Program words = Program.run("data", "check", bad.toString());
        Program json = Program.run("data", "check", bad.toString(), "--json");

        assertThat(words.out())
                .contains(bad + "  refused\n", bad + ":3:5: close is 0; prices must be > 0\n");
        assertThat(words.err()).isEqualTo("1 of 1 files refused (exit 4)\n");
        assertThat(words.code()).isEqualTo(4);
        assertThat(json.out())
                .startsWith("{\"schema\":\"forewalk.dataCheck/1\",")
                .contains("\"refused\":true", "\"line\":3,\"column\":5,");
        assertThat(json.code()).isEqualTo(4);
    }

    @Test
    void dataCheckOfNothingReadableSaysWhy() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");

        Program program = Program.run("data", "check", empty.toString(), "nowhere.csv");

        assertThat(program.out())
                .contains(
                        "empty.csv: the file is empty\n", "nowhere.csv: the file does not exist\n");
        assertThat(program.code()).isEqualTo(4);
    }

    @Test
    void doctorLooksAtEverything() {
        Program program = Program.run("doctor", "-o", out());

        assertThat(program.out().lines().map(line -> line.substring(0, 9).strip()).toList())
                .containsExactly(
                        "java",
                        "memory",
                        "writing",
                        "disk",
                        "threads",
                        "library",
                        "tiny run",
                        "fonts");
        assertThat(program.out()).contains("a network was trained in ");
        assertThat(program.code()).as(program.out()).isZero();
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void doctorNamesAFolderThatCannotBeWrittenTo() {
        HealthCheck check = HealthCheck.disk(Path.of("/proc/nowhere")).getFirst();

        assertThat(check.line(new Colours(false)))
                .isEqualTo(
                        "writing   fault    /proc/nowhere cannot be written to; name another by"
                                + " -o.\n");
    }

    @Test
    void doctorNamesAFileWhereRunsWouldGo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(HealthCheck.disk(file)).singleElement().matches(HealthCheck::isFault);
    }

    @Test
    void completionKnowsFormatsAndShells() {
        assertThat(Program.run("completion", "bash").out()).contains("\"html\" \"json\"");
        assertThat(Program.run("completion", "fish").out())
                .contains(" -a 'html json png md'", " -f -a 'bash zsh fish'\n");
    }

    @ParameterizedTest
    @EnumSource(CompletionCommand.ShellName.class)
    void completionKnowsCommandsAndFlags(CompletionCommand.ShellName shell) {
        Program program = Program.run("completion", shell.name());

        assertThat(program.out()).contains("validate", "dry-run", "plugins", "check");
        assertThat(program.code()).isZero();
    }

    @Test
    void completionForBashIsAScript() throws IOException, InterruptedException {
        Path script =
                Files.write(
                        folder.resolve("completion"),
                        Program.run("completion", "bash").out().getBytes(StandardCharsets.UTF_8));

        Process bash = new ProcessBuilder(List.of("bash", "-n", script.toString())).start();

        assertThat(bash.waitFor()).isZero();
    }

    private String out() {
        return folder.resolve("runs").toString();
    }
}
