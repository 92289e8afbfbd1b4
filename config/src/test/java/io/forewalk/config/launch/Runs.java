package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Run folders, compared byte by byte. */
final class Runs {

    private static final Set<String> TIMED = Set.of("manifest.json", "run.log", "report.html");

    private Runs() {}

    /** The only run in a folder, finished or not. */
    static Path only(Path out) throws IOException {
        try (Stream<Path> found = Files.list(out)) {
            List<Path> runs =
                    found.filter(Files::isDirectory)
                            .filter(path -> !path.getFileName().toString().equals(".locks"))
                            .toList();
            assertThat(runs).hasSize(1);
            return runs.getFirst();
        }
    }

    /** Everything but times must repeat. */
    static void assertSame(Path actual, Path expected) throws IOException {
        assertThat(names(actual)).isEqualTo(names(expected));
        for (String name : names(expected)) {
            if (!TIMED.contains(name)) {
                assertThat(Files.mismatch(actual.resolve(name), expected.resolve(name)))
                        .as(name)
                        .isEqualTo(-1);
            }
        }
    }

    /** Files of a run, relative and sorted. */
    static List<String> names(Path run) throws IOException {
        try (Stream<Path> found = Files.walk(run)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> run.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (String name : names(from)) {
            Path target = to.resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(name), target);
        }
    }
}
