package io.forewalk.config.launch;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the runs lie. */
final class RunsFolder {

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder of the runs (FOREWALK_OUT; default runs).")
    Optional<Path> out = Optional.empty();

    /** The folder of the runs: flag, then environment, then {@code runs}. */
    Path path(Console console) {
        return path(out, console);
    }

    /** The same of a flag that means something else to another command. */
    static Path path(Optional<Path> flag, Console console) {
        return flag.orElseGet(() -> Path.of(console.variable("FOREWALK_OUT", "runs")));
    }
}
