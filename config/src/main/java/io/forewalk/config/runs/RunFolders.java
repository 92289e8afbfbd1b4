package io.forewalk.config.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All runs below one folder. */
public record RunFolders(Path out) {

    /** The finished runs, newest first, without those that do not read back. */
    public List<RunSummary> finished() throws IOException {
        return finished(_ -> {});
    }

    /**
     * The same.
     *
     * @param flawed is told each run that does not read back
     */
    public List<RunSummary> finished(Consumer<CorruptRunException> flawed) throws IOException {
        if (!Files.isDirectory(out)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(out)) {
            return found.sorted()
                    .map(RunFolder::new)
                    .filter(folder -> folder.isComplete() && !folder.isUnfinished())
                    .flatMap(folder -> summary(folder, flawed).stream())
                    .sorted(Comparator.comparing(RunSummary::started).reversed())
                    .toList();
        }
    }

    private static Optional<RunSummary> summary(
            RunFolder folder, Consumer<CorruptRunException> flawed) {
        try {
            return Optional.of(folder.summary());
        } catch (CorruptRunException e) {
            flawed.accept(e);
            return Optional.empty();
        }
    }
}
