package io.forewalk.config.launch;

import java.nio.file.Path;

/** The log of a run: a file, since nothing is logged to the terminal. */
final class RunLog {

    private RunLog() {}

    /** Sends what is logged from now on to a file; must come before the first logger is made. */
    static Path begin() {
        String name = "forewalk-" + ProcessHandle.current().pid() + ".log";
        Path log = Path.of(System.getProperty("java.io.tmpdir"), name);
        System.setProperty("forewalk.log", log.toString());
        System.setProperty("forewalk.appender", "FILE");
        return log;
    }
}
