package io.forewalk.config.launch;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where and how a run takes place; none of it changes a result. */
final class RunOptions {

    @Mixin RunsFolder runs = new RunsFolder();
    @Mixin Workers workers = new Workers();

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
}
