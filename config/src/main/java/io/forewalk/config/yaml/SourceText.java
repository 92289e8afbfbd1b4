package io.forewalk.config.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The text of an experiment file or of a flag.
 *
 * @param file as the user named it, or the flag
 * @param given with the byte order mark, if there is one; its UTF-8 bytes are those of the file
 * @param hasLines whether line numbers mean anything to the user
 */
record SourceText(String file, String given, boolean hasLines) {

    /** Largest experiment file in bytes. */
    static final int LARGEST = 256 * 1024;

    /**
     * Reads a file that is not too large and UTF-8.
     *
     * @throws ConfigException if it is neither, or cannot be read
     */
    static SourceText of(Path file) {
        if (Files.isDirectory(file)) {
            throw refused(file, "this is a folder; name the experiment file in it");
        }
        if (!Files.isRegularFile(file)) {
            throw refused(
                    file, Files.exists(file) ? "this is not a file" : "there is no such file");
        }
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw refused(
                        file, "the file has %d bytes; allowed: up to %d".formatted(size, LARGEST));
            }
            return new SourceText(file.toString(), decoded(file, Files.readAllBytes(file)), true);
        } catch (IOException e) {
            throw refused(file, "the file cannot be read");
        }
    }

    /** The value in {@code --set key=value}. */
    static SourceText ofFlag(String flag, String text) {
        return new SourceText(flag, text, false);
    }

    /** The text without a byte order mark. */
    String text() {
        return given.startsWith("\uFEFF") ? given.substring(1) : given;
    }

    /** A place of the text. */
    Place place(int line, int column) {
        return hasLines ? new Place(file, line, column) : Place.of(file);
    }

    private static String decoded(Path file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw refused(file, "the file is not UTF-8 text");
        }
    }

    private static ConfigException refused(Path file, String text) {
        Place place = Place.of(file.toString());
        return new ConfigException(List.of(new Problem(place, "", "", "", "", text)));
    }
}
