package io.forewalk.config.runs;

import java.nio.file.Path;

/** Another process works in the run folder. */
public final class RunInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunInUseException(Path folder, String process) {
        super("%s is in use by process %s.".formatted(folder, process));
    }
}
