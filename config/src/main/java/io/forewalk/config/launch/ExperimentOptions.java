package io.forewalk.config.launch;

import io.forewalk.config.yaml.Overrides;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which experiment, and what flags say in place of its file. */
final class ExperimentOptions {

    @Parameters(paramLabel = "FILE", description = "The experiment file (YAML).")
    Path file = Path.of("");

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = {
                "Put a value in place of the file's, such as",
                "walkForward.initialBars=250 or forecasters.lstm.epochs=5."
            })
    List<String> settings = new ArrayList<>();

    @Option(names = "--seeds", paramLabel = "7,8,9", description = "Seeds in place of the file's.")
    Optional<String> seeds = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "First day used.")
    Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Last day used.")
    Optional<String> to = Optional.empty();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "Keep these forecasters or strategies of their lists.")
    List<String> only = new ArrayList<>();

    @Option(
            names = "--skip",
            split = ",",
            paramLabel = "NAME",
            description = {
                "Leave these forecasters or strategies out;",
                "a strategy with no forecaster left goes too."
            })
    List<String> skip = new ArrayList<>();

    @Option(
            names = "--data-root",
            paramLabel = "DIR",
            description = "A folder that data may lie in, besides the file's project.")
    Optional<Path> dataRoot = Optional.empty();

    @Mixin PluginOptions plugins = new PluginOptions();

    /** What the flags say. */
    Overrides overrides() {
        List<String> all = new ArrayList<>(settings);
        seeds.ifPresent(list -> all.add("seeds=[" + list + "]"));
        from.ifPresent(day -> all.add("market.from=" + day));
        to.ifPresent(day -> all.add("market.to=" + day));
        return new Overrides(all, only, skip);
    }

    /** The command that repeats the run; flags that change no result are left out. */
    String command() {
        return command("./forewalk");
    }

    private String command(String program) {
        StringJoiner command = new StringJoiner(" ");
        command.add(program).add("run").add(Shell.quoted(file.toString()));
        settings.forEach(setting -> command.add("--set").add(Shell.quoted(setting)));
        seeds.ifPresent(list -> command.add("--seeds").add(Shell.quoted(list)));
        from.ifPresent(day -> command.add("--from").add(Shell.quoted(day)));
        to.ifPresent(day -> command.add("--to").add(Shell.quoted(day)));
        only.forEach(name -> command.add("--only").add(Shell.quoted(name)));
        skip.forEach(name -> command.add("--skip").add(Shell.quoted(name)));
        dataRoot.ifPresent(root -> command.add("--data-root").add(Shell.quoted(root.toString())));
        plugins.paths.forEach(path -> command.add("--plugins").add(Shell.quoted(path.toString())));
        return command.toString();
    }

    /** The command that goes on with the run where it lies, started as it was. */
    String commandInto(Optional<Path> out, Console console) {
        String command = command(console.command());
        return out.map(folder -> command + " -o " + Shell.quoted(folder.toString()))
                .orElse(command);
    }
}
