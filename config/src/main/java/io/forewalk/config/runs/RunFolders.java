package io.forewalk.config.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All runs below one folder. */
public record RunFolders(Path out) {

    /** The finished runs, newest first. */
    public List<RunSummary> finished() throws IOException {
        if (!Files.isDirectory(out)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(out)) {
            return found.map(RunFolder::new)
                    .filter(RunFolder::isComplete)
                    .filter(folder -> !folder.path().toString().endsWith(".partial"))
                    .map(RunFolder::summary)
                    .sorted(Comparator.comparing(RunSummary::started).reversed())
                    .toList();
        }
    }
}
