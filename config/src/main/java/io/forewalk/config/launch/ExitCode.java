package io.forewalk.config.launch;

/** What the program's exit status tells. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** A fault of ours. */
    UNEXPECTED(1),
    /** Wrong usage. */
    USAGE(2),
    /** The experiment file is invalid. */
    EXPERIMENT_INVALID(3),
    /** The data is invalid. */
    DATA_INVALID(4),
    /** Disk or memory is exhausted. */
    EXHAUSTED(5),
    /** A stored result is corrupt. */
    CORRUPT(6),
    /** The run folder is in use. */
    IN_USE(7),
    /** Finished, but folds failed. */
    FOLDS_FAILED(8),
    /** Interrupted by the user. */
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the operating system is told. */
    public int code() {
        return code;
    }
}
