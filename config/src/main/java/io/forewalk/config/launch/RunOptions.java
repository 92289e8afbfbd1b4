package io.forewalk.config.launch;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where and how a run takes place; none of it changes a result. */
final class RunOptions {

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder of the runs (FOREWALK_OUT; default runs).")
    Optional<Path> out = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Tasks run at once (FOREWALK_THREADS; default: one per processor).")
    Optional<Integer> threads = Optional.empty();

    @Option(names = "--force", description = "Run again what is already done.")
    boolean force;

    @Option(
            names = "--dry-run",
            description = "Print folds, fits, time and files, and fit nothing.")
    boolean dryRun;

    @Option(names = "--open", description = "Open the page at the end, if the desktop can.")
    boolean open;

    @Option(
            names = "--progress",
            paramLabel = "KIND",
            description = "One of ${COMPLETION-CANDIDATES}; auto redraws one line on a terminal.")
    ProgressKind progress = ProgressKind.auto;

    /** How progress is shown; the words of the command line. */
    enum ProgressKind {
        auto,
        plain,
        none
    }

    /** The folder of the runs: flag, then environment, then {@code runs}. */
    static Path out(Optional<Path> flag, Console console) {
        return flag.orElseGet(() -> Path.of(console.variable("FOREWALK_OUT", "runs")));
    }

    /**
     * Threads that run tasks: flag, then environment, then one per processor.
     *
     * @throws UsageException if one of them is not a number above 0
     */
    int threads(Console console) {
        return threads(threads, console);
    }

    /**
     * The same of a flag that another command has.
     *
     * @throws UsageException if one of them is not a number above 0
     */
    static int threads(Optional<Integer> flag, Console console) {
        String given =
                flag.map(String::valueOf).orElseGet(() -> console.variable("FOREWALK_THREADS", ""));
        if (given.isEmpty()) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (!given.matches("[1-9][0-9]{0,3}")) {
            throw new UsageException(
                    "The threads (%s) must be a whole number from 1 to 9999.".formatted(given));
        }
        return Integer.parseInt(given);
    }
}
