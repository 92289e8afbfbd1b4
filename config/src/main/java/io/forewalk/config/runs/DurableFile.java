package io.forewalk.config.runs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are there whole or not at all, also after the machine has stopped. */
final class DurableFile {

    private static final String UNFINISHED = ".unfinished";

    private DurableFile() {}

    /** Writes beside the place, forces it to the disk, and moves it into place in one step. */
    static void write(Path place, byte[] content) throws IOException {
        Path fresh = place.resolveSibling(place.getFileName() + UNFINISHED);
        try (FileChannel channel =
                FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Forces the names in a folder to the disk, where the operating system knows how. */
    static void forceNames(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems open no folders and keep their names safe by themselves.
            return;
        }
    }
}
