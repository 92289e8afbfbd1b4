package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.config.wiring.PluginJars;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug-in of examples/plugin, compiled here into a jar as its author would. */
class PluginCommandTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "plugin");
    private static final String FILE = EXAMPLE.resolve("experiment.yaml").toString();

    @TempDir private static Path shared = Path.of("");
    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void buildJar() throws IOException {
        Path classes = Files.createDirectories(shared.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none"));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        try (Stream<Path> sources = Files.walk(EXAMPLE.resolve("src/main/java"))) {
            sources.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int code =
                compiler.run(
                        null,
                        OutputStream.nullOutputStream(),
                        System.err,
                        arguments.toArray(String[]::new));
        assertThat(code).isZero();
        jar(shared.resolve("example.jar"), classes, EXAMPLE.resolve("src/main/resources"));
    }

    @Test
    void whatIsNoJarIsNamed() throws IOException {
        Path folderOfJars = Files.createDirectories(folder.resolve("jars"));
        Files.copy(Path.of(jar()), folderOfJars.resolve("a.jar"));
        Path broken = Files.writeString(folderOfJars.resolve("b.jar"), "no jar");

        Program program = Program.run("validate", FILE, "--plugins", folderOfJars.toString());

        assertThat(program.err()).startsWith(broken + " is no jar: ").hasLineCount(1);
        assertThat(program.code()).isEqualTo(2);
    }

    @Test
    void aNameThatIsBuiltInIsRefused() {
        PluginJars jars = PluginJars.load(List.of(Path.of(jar())));
        Application both = new Application();
        both.use(List.of(Path.of(jar())));

        assertThatThrownBy(() -> jars.requireNew(both.plugins()))
                .hasMessageStartingWith("The name (")
                .hasMessageEndingWith(" must not be one that is built in.");
        assertThatCode(() -> jars.requireNew(new Application().plugins()))
                .doesNotThrowAnyException();
    }

    @Test
    void whatAJarAddsRunsLikeWhatIsBuiltIn() throws IOException {
        Program run = Program.run("run", FILE, "--plugins", jar(), "-o", out(), "-q");
        Path folderOfRun = Runs.only(folder.resolve("runs"));
        String report = Files.readString(folderOfRun.resolve("report.json"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("plugin  SAW ", " --plugins ");
        assertThat(report).contains("\"bestBar\" : ", "\"forecaster\" : \"momentum\"");
        assertThat(Files.readString(folderOfRun.resolve("report.html")))
                .contains("somebody's own section.");
    }

    @Test
    void itsSettingsAreValidatedListedAndDocumented() {
        Program wrong =
                Program.run(
                        "validate",
                        FILE,
                        "--plugins",
                        jar(),
                        "--set",
                        "forecasters.momentum.share=2");
        Program near =
                Program.run(
                        "validate", FILE, "--plugins", jar(), "--set", "strategies=[{fate: {}}]");
        Program schema = Program.run("schema", "--plugins", jar(), "--markdown");

        assertThat(wrong.err())
                .contains(
                        "forecasters[0].momentum.share: 2 is out of range; allowed: -1 <= share <="
                                + " 1");
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(near.err()).contains("did you mean fade?");
        assertThat(schema.out()).contains("Share of the last log return that the next one repeats");
        assertThat(Program.run("schema", "--markdown").out())
                .doesNotContain("Share of the last log");
    }

    @Test
    void withoutItsJarTheFileIsRefused() {
        Program program = Program.run("validate", FILE);

        assertThat(program.err()).contains("sawtooth");
        assertThat(program.code()).isEqualTo(3);
    }

    @Test
    void aStoredRunIsReadWithTheSameJar() throws IOException {
        Program.run("run", FILE, "--plugins", shared.toString(), "-o", out(), "-q");
        String run = Runs.only(folder.resolve("runs")).toString();

        Program show = Program.run("show", run, "--plugins", jar());

        assertThat(show.code()).as(show.err()).isZero();
        assertThat(show.out()).contains("momentum", "fade");
    }

    @Test
    void pathsThatArePluginsOfNobodyAreWrongUsage() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path other = folder.resolve("other.jar");
        jar(other, Files.createDirectories(folder.resolve("nothing")), empty);

        assertThat(Program.run("validate", FILE, "--plugins", "nowhere.jar").err())
                .isEqualTo("There is no plug-in at nowhere.jar.\n");
        assertThat(Program.run("validate", FILE, "--plugins", empty.toString()).err())
                .isEqualTo("The folder %s holds no jar.\n".formatted(empty));
        assertThat(Program.run("validate", FILE, "--plugins", other.toString()).err())
                .contains("names a plug-in in META-INF/services/");
        assertThat(Program.run("validate", FILE, "--plugins", other.toString()).code())
                .isEqualTo(2);
    }

    private static String jar() {
        return shared.resolve("example.jar").toString();
    }

    private String out() {
        return folder.resolve("runs").toString();
    }

    private static void jar(Path jar, Path... folders) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path from : folders) {
                for (String name : Runs.names(from)) {
                    out.putNextEntry(new JarEntry(name));
                    out.write(Files.readAllBytes(from.resolve(name)));
                    out.closeEntry();
                }
            }
        }
    }
}
