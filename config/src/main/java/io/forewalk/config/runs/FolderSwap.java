package io.forewalk.config.runs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Moves finished folders and files into place, so that no reader ever meets a half-written one. */
final class FolderSwap {

    private FolderSwap() {}

    /**
     * Puts a folder in the place of another, which is deleted only when the new one stands there.
     */
    static void into(Path fresh, Path place) throws IOException {
        for (Path file : filesUnder(fresh)) {
            force(file);
        }
        Path old = place.resolveSibling(place.getFileName() + ".old");
        delete(old);
        if (Files.exists(place)) {
            move(place, old);
        }
        move(fresh, place);
        delete(old);
    }

    /** Moves every file of a folder over its namesake in another, then deletes the empty folder. */
    static void moveFiles(Path fresh, Path place) throws IOException {
        for (Path file : filesUnder(fresh)) {
            Path target = place.resolve(fresh.relativize(file).toString());
            Files.createDirectories(target.getParent());
            force(file);
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
        delete(fresh);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The folders in a folder, in alphabetical order; none if it is not there. */
    static List<Path> foldersIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
