package io.forewalk.config.launch;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises a full disk and a full memory. */
final class Exhaustion {

    private Exhaustion() {}

    /** Whether one of them is behind an exception. */
    static boolean isCauseOf(Throwable e) {
        return behind(e).isPresent();
    }

    /** The exception that tells of it, behind those that only say what failed for it. */
    static Optional<Throwable> behind(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            boolean disk =
                    cause instanceof IOException
                            && (message.contains("No space left")
                                    || message.contains("disk is full"));
            if (disk || cause instanceof OutOfMemoryError || message.contains("std::bad_alloc")) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }
}
