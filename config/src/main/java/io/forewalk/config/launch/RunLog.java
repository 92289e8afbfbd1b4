package io.forewalk.config.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The log of a run: a file, since nothing is logged to the terminal.
 *
 * @param path where it is written until the run has a folder
 */
record RunLog(Path path) {

    /** Sends what is logged from now on to a file; must come before the first logger is made. */
    static RunLog begin() {
        String name = "forewalk-" + ProcessHandle.current().pid() + ".log";
        Path log = Path.of(System.getProperty("java.io.tmpdir"), name);
        System.setProperty("forewalk.log", log.toString());
        System.setProperty("forewalk.appender", "FILE");
        log.toFile().deleteOnExit();
        return new RunLog(log);
    }

    /** Puts what was logged so far into the folder of the run. */
    void copyTo(Path folder) throws IOException {
        if (Files.exists(path)) {
            Files.copy(path, folder.resolve("run.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
