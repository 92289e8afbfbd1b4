package io.forewalk.config.launch;

import io.forewalk.config.yaml.JsonText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether this machine can run experiments. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Checks Java, memory, disk, write rights, fonts, the native library and one tiny run.",
            "Exit code 5 if something does not work."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  forewalk doctor", "  forewalk doctor -o runs --json"})
final class DoctorCommand implements Callable<Integer> {

    private final Console console;
    private final Application application;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder of the runs (FOREWALK_OUT; default runs).")
    private Optional<Path> out = Optional.empty();

    @Mixin private OutputOptions output = new OutputOptions();

    DoctorCommand(Console console, Application application) {
        this.console = console;
        this.application = application;
    }

    @Override
    public Integer call() {
        RunLog.begin();
        List<HealthCheck> checks = new ArrayList<>();
        checks.add(HealthCheck.java());
        checks.add(HealthCheck.memory());
        checks.addAll(HealthCheck.disk(RunsFolder.path(out, console)));
        checks.add(HealthCheck.nativeThreads(console));
        checks.addAll(new TinyRun(application).checks());
        if (output.json) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("schema", "forewalk.doctor/1");
            facts.put("checks", checks.stream().map(HealthCheck::facts).toList());
            console.out().println(JsonText.of(facts));
        } else {
            Colours colours = Colours.of(console, output);
            checks.forEach(check -> console.out().print(check.line(colours)));
        }
        boolean fit = checks.stream().noneMatch(HealthCheck::isFault);
        return (fit ? ExitCode.DONE : ExitCode.EXHAUSTED).code();
    }
}
