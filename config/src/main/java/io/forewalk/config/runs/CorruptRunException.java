package io.forewalk.config.runs;

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
}
