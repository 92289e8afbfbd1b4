package io.forewalk.config.launch;

import io.forewalk.config.runs.RunFolder;
import io.forewalk.config.runs.RunFolders;
import io.forewalk.config.runs.RunSummary;
import io.forewalk.engine.settings.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
        if (folder.isUnfinished() && Files.isDirectory(folder.path())) {
            throw new UsageException(
                    "%s is the folder of an unfinished run; run its experiment again, and it"
                                    .formatted(run)
                            + " goes on.");
        }
        if (!folder.isComplete()) {
            throw new UsageException(run + reason(folder.path()));
        }
        return folder;
    }

    private static String reason(Path path) {
        if (Files.isDirectory(path)) {
            return " is not the folder of a finished run.";
        }
        if (Files.exists(path)) {
            return " is a file, not the folder of a finished run.";
        }
        String nearest = nearest(path);
        return " does not exist" + (nearest.isEmpty() ? "." : "; did you mean " + nearest + "?");
    }

    /** The run beside it that has nearly its name; empty if there is none. */
    private static String nearest(Path path) {
        Path out = Optional.ofNullable(path.getParent()).orElse(path);
        try {
            List<String> names =
                    new RunFolders(out).finished().stream().map(RunSummary::folder).toList();
            return Nearest.to(String.valueOf(path.getFileName()), names);
        } catch (IOException e) {
            return "";
        }
    }
}
