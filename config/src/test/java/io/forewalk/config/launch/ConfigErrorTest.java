package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each faulty experiment file beside the text that its user sees. */
class ConfigErrorTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "config");

    static List<String> faults() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyProblemIsToldAtOnceWithItsPlace(String fault) throws IOException {
        Path file = GOLDEN.resolve(fault + ".yaml");
        String golden = Files.readString(GOLDEN.resolve(fault + ".txt"));

        Program program = Program.run("validate", file.toString());

        assertThat(program.err().replace(GOLDEN + file.getFileSystem().getSeparator(), ""))
                .isEqualTo(golden);
        assertThat(program.out()).isEmpty();
        assertThat(program.code()).isEqualTo(ExitCode.EXPERIMENT_INVALID.code());
    }

    @Test
    void refusesLargeFileBeforeReadingIt(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("large.yaml"), "#".repeat(262_145));

        Program program = Program.run("validate", file.toString());

        assertThat(program.err())
                .startsWith(file + ": the file has 262145 bytes; allowed: up to 262144\n");
        assertThat(program.code()).isEqualTo(3);
    }

    @Test
    void refusesTextThatIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, "name: B\u00f6rse\n".getBytes(StandardCharsets.ISO_8859_1));

        Program program = Program.run("validate", file.toString());

        assertThat(program.err()).startsWith(file + ": the file is not UTF-8 text\n");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        Program program = Program.run("validate", "nowhere.yaml");

        assertThat(program.err()).startsWith("nowhere.yaml: there is no such file\n");
        assertThat(program.code()).isEqualTo(3);
    }

    @Test
    void saysThatAFolderIsNoFile(@TempDir Path folder) {
        Program program = Program.run("validate", folder.toString());

        assertThat(program.err())
                .startsWith(folder + ": this is a folder; name the experiment file in it\n");
        assertThat(program.code()).isEqualTo(3);
    }

    @Test
    void problemsAreJsonOnRequest() {
        Path file = GOLDEN.resolve("y03-unknown-keys.yaml");

        Program program = Program.run("validate", file.toString(), "--json");

        assertThat(program.out())
                .startsWith("{\"problems\":[{\"file\":\"")
                .contains(
                        "\"line\":4,\"column\":3,\"key\":\"walkForward.embragoBars\",\"value\":\"2\"",
                        "\"nearest\":\"embargoBars\",\"text\":\"walkForward.embragoBars is not a"
                                + " setting (value 2); did you mean embargoBars?\"}");
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isEqualTo(3);
    }
}
