package io.forewalk.config.runs;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A stored run does not read back. */
public final class CorruptRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CorruptRunException(Path folder, String what) {
        super("%s cannot be read back: %s.".formatted(folder, what));
    }

    CorruptRunException(Path folder, String what, Throwable cause) {
        super("%s cannot be read back: %s.".formatted(folder, what), cause);
    }

    /** One of the run's files, by its name, was not to be had. */
    static CorruptRunException of(Path folder, String file, IOException cause) {
        String reason =
                switch (cause) {
                    case NoSuchFileException _ -> " is missing";
                    case CharacterCodingException _ -> " is not the file that was written";
                    default -> " cannot be opened";
                };
        return new CorruptRunException(folder, file + reason, cause);
    }
}
