package io.forewalk.config.launch;

import io.forewalk.config.runs.RunFolder;
import java.nio.file.Path;

/** The folder of a run that a user names. */
final class FinishedRun {

    private FinishedRun() {}

    /**
     * The folder.
     *
     * @throws UsageException if no finished run lies there
     */
    static RunFolder at(Path run) {
        RunFolder folder = new RunFolder(run.toAbsolutePath().normalize());
        if (!folder.isComplete()) {
            throw new UsageException("%s is not the folder of a finished run.".formatted(run));
        }
        return folder;
    }
}
