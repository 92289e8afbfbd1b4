package io.forewalk.config.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder of a comparison; it appears in one step or not at all. */
public record CompareFolder(Path path) {

    /** Writes a comparison into a folder. */
    @FunctionalInterface
    public interface Writer {
        void write(Path folder) throws IOException;
    }

    /** Where the comparison of these runs lies: the same runs in the same order, the same place. */
    public static CompareFolder of(Path out, List<RunFolder> runs) {
        StringBuilder names = new StringBuilder();
        runs.forEach(run -> names.append(run.path().getFileName()).append('\n'));
        byte[] bytes = names.toString().getBytes(StandardCharsets.UTF_8);
        return new CompareFolder(out.resolve("compare-" + Digests.of(bytes).substring(0, 8)));
    }

    /** Writes the comparison in place of an earlier one. */
    public void store(Writer writer) throws IOException {
        Path partial = path.resolveSibling(path.getFileName() + ".partial");
        FolderSwap.delete(partial);
        Files.createDirectories(partial);
        writer.write(partial);
        FolderSwap.into(partial, path);
    }
}
