package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of docs show is what the program does. */
class PagesTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path LIBRARY = Path.of("..", "examples", "library", "LibraryExample.java");

    @TempDir private Path folder = Path.of("");

    @Test
    void theLibraryPageShowsTheProgramThatRunsHere() throws IOException {
        String example =
                Files.readAllLines(LIBRARY).stream()
                        .dropWhile(line -> !line.contains("docs/library.md begins"))
                        .skip(1)
                        .takeWhile(line -> !line.contains("docs/library.md ends"))
                        .map(line -> line.startsWith("    ") ? line.substring(4) : line)
                        .collect(Collectors.joining("\n"));

        assertThat(Files.readString(DOCS.resolve("library.md")))
                .contains("```java\n" + example + "\n```");
    }

    /** Started from its source, as the page says. */
    @Test
    void theProgramOfTheLibraryPageWritesItsReport() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Path report = folder.resolve("report");

        Process program =
                new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/java",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LIBRARY.toString(),
                                Path.of("experiments", "data").toString(),
                                report.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();

        assertThat(program.waitFor()).as(Files.readString(said)).isZero();
        assertThat(Files.readString(said)).contains("library  GOOG 2006-08-17..2008-10-14");
        assertThat(Files.readString(report.resolve("report.json")))
                .contains("\"average\"", "\"sign\"");
        assertThat(report.resolve("charts/equity.png")).isNotEmptyFile();
    }

    @Test
    void thePageOfCommandsIsTheProgramsOwn() throws IOException {
        Program program = Program.run("schema", "--commands", "--markdown");

        assertThat(program.out()).isEqualTo(Files.readString(DOCS.resolve("commands.md")));
    }

    /** All of its commands, typed one after the other beside a clone; all of its shown lines. */
    @Test
    void theTutorialCanBeFollowedToTheLetter() throws IOException, InterruptedException {
        String page = Files.readString(DOCS.resolve("tutorial.md"));
        Files.createSymbolicLink(
                folder.resolve("config"), Path.of("..", "config").toAbsolutePath().normalize());
        Path program = Files.writeString(folder.resolve("forewalk"), starter());
        assertThat(program.toFile().setExecutable(true)).isTrue();
        String script = "set -eu\n" + String.join("", blocks(page, "sh"));
        Path said = folder.resolve("said.txt");

        ProcessBuilder shell = new ProcessBuilder("bash", "-c", script);
        shell.environment().put("FOREWALK_CLASS_PATH", System.getProperty("java.class.path"));
        shell.environment().remove("FOREWALK_OUT");
        Process typed =
                shell.directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();

        assertThat(typed.waitFor()).as(Files.readString(said)).isZero();
        List<String> lines = Files.readAllLines(said);
        for (String block : blocks(page, "text")) {
            assertThat(lines).containsAll(block.lines().toList());
        }
    }

    private static String starter() {
        return """
        #!/bin/sh
        exec "%s/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \\
            -Djava.awt.headless=true -XX:+UseSerialGC -Xmx1g -XX:TieredStopAtLevel=1 \\
            -cp "$FOREWALK_CLASS_PATH" io.forewalk.config.launch.Main "$@"
        """
                .formatted(System.getProperty("java.home"));
    }

    @Test
    void everyExperimentThatAHowToShowsHolds() throws IOException {
        Path prices = Files.createDirectories(folder.resolve("data")).resolve("GOOG.csv");
        Files.copy(Path.of("experiments/data/GOOG_daily_2004_2008.csv"), prices);
        for (String page : List.of("howto-data.md", "howto-strategy.md", "howto-forecaster.md")) {
            List<String> blocks = blocks(Files.readString(DOCS.resolve(page)), "yaml");
            assertThat(blocks).as(page).isNotEmpty();
            for (String block : blocks) {
                Path file = Files.writeString(folder.resolve("shown.yaml"), whole(block));
                Program program = Program.run("validate", file.toString());
                assertThat(program.err()).as("%s\n%s", page, block).isEmpty();
                assertThat(program.code()).isZero();
            }
        }
    }

    /** A block as a whole experiment: what it lacks is the least that a file needs. */
    private static String whole(String block) {
        StringBuilder file = new StringBuilder(block);
        addIfMissing(file, "market:", "market: {csv: {files: {GOOG: data/GOOG.csv}}}");
        addIfMissing(file, "strategies:", "strategies: [{buyAndHold: {}}]");
        addIfMissing(file, "costs:", "costs: {commission: {rate: 0.001}}");
        return file.toString();
    }

    private static void addIfMissing(StringBuilder file, String key, String line) {
        if (file.toString().lines().noneMatch(written -> written.startsWith(key))) {
            file.append(line).append('\n');
        }
    }

    private static List<String> blocks(String page, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
