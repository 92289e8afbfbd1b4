package io.forewalk.config.launch;

import io.forewalk.config.runs.RunFolder;
import io.forewalk.config.yaml.ExperimentSchema;
import io.forewalk.config.yaml.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a first experiment and its prices, for somebody who starts. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes a commented experiment and sample data into a folder.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  forewalk init mine", "  cd mine && forewalk init"})
final class InitCommand implements Callable<Integer> {

    private static final String EXPERIMENT = "experiment.yaml";
    private static final List<String> SAMPLES =
            List.of(EXPERIMENT, "data/GOOG.csv", "data/SOURCES.md");
    private static final String SCHEMA = "forewalk.schema.json";

    private final Console console;
    private final Application application;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The folder, made if it is not there; default: this one.")
    private Path folder = Path.of("");

    @Mixin private OutputOptions output = new OutputOptions();

    InitCommand(Console console, Application application) {
        this.console = console;
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, byte[]> files = files();
        requireNoRun();
        requireFree(files);
        List<Path> written = new ArrayList<>();
        try {
            write(files, written);
        } catch (IOException e) {
            takeBack(written);
            if (e instanceof FileAlreadyExistsException || Denial.behind(e).isPresent()) {
                throw new UsageException(
                        "The folder (%s) cannot be written to.".formatted(shown()));
            }
            throw e;
        }
        tell(files);
        return ExitCode.DONE.code();
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : SAMPLES) {
            files.put(name, resource("init/" + name));
        }
        String schema = ExperimentSchema.textOf(application.plugins());
        files.put(SCHEMA, schema.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = InitCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource %s is missing.".formatted(name));
            }
            return in.readAllBytes();
        }
    }

    /** A run's folder is its digests' and is replaced as a whole, with whatever else lies in it. */
    private void requireNoRun() {
        for (Path here = folder.toAbsolutePath().normalize();
                here != null;
                here = here.getParent()) {
            RunFolder run = new RunFolder(here);
            if (run.isComplete() || run.isUnfinished()) {
                throw new UsageException(
                        "The folder (%s) lies in that of a run; choose another."
                                .formatted(shown()));
            }
        }
    }

    private void requireFree(Map<String, byte[]> files) {
        List<String> taken =
                files.keySet().stream().filter(name -> Files.exists(folder.resolve(name))).toList();
        if (!taken.isEmpty()) {
            throw new UsageException(
                    "The folder (%s) already has %s; nothing was written."
                            .formatted(shown(), String.join(", ", taken)));
        }
    }

    private void write(Map<String, byte[]> files, List<Path> written) throws IOException {
        for (String name : files.keySet()) {
            Files.createDirectories(folder.toAbsolutePath().resolve(name).getParent());
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.toAbsolutePath().resolve(file.getKey());
            written.add(Files.createFile(target));
            Files.write(target, file.getValue());
        }
    }

    private static void takeBack(List<Path> written) throws IOException {
        for (Path file : written) {
            Files.deleteIfExists(file);
        }
    }

    private void tell(Map<String, byte[]> files) {
        List<String> written = files.keySet().stream().map(name -> shown(name)).toList();
        String next = console.command("run", shown(EXPERIMENT));
        if (output.json) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("schema", "forewalk.init/1");
            facts.put("written", written);
            facts.put("next", next);
            console.out().println(JsonText.of(facts));
            return;
        }
        console.out().println("wrote  " + String.join(", ", written));
        console.out().println("next   " + next);
        console.out()
                .println(
                        "then   put a price file of your own into %s and ask what it holds: %s"
                                .formatted(
                                        shown("data"),
                                        console.command("data", "check", shown("data/FILE.csv"))));
        console.out()
                .println(
                        "       in %s write it behind files:, in place of GOOG: data/GOOG.csv"
                                .formatted(shown(EXPERIMENT)));
    }

    private String shown(String name) {
        return folder.resolve(name).toString();
    }

    private String shown() {
        return folder.toString().isEmpty() ? "." : folder.toString();
    }
}
