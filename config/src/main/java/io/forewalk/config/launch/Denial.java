package io.forewalk.config.launch;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises a file or folder that the operating system keeps to itself. */
final class Denial {

    private Denial() {}

    /** What is denied, as a sentence, if that is behind an exception. */
    static Optional<String> behind(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            Optional<String> reason =
                    cause instanceof FileSystemException denied
                            ? reason(denied)
                                    .map(why ->
                                            "%s cannot be used: %s."
                                                    .formatted(denied.getFile(), why))
                            : Optional.empty();
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> reason(FileSystemException denied) {
        return switch (denied) {
            case AccessDeniedException _ -> Optional.of("permission denied");
            case NotDirectoryException _ -> Optional.of("it is no folder");
            // What the operating system says, such as that the file system is read-only.
            default ->
                    Optional.ofNullable(denied.getReason())
                            .map(why -> why.replaceFirst("\\.$", ""));
        };
    }
}
