package io.forewalk.config.launch;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What becomes of a page that a command writes of finished runs. */
final class PageOptions {

    @Option(names = "--open", description = "Open the page when it is written.")
    boolean open;

    /** Shows a written page if that is wanted. */
    void show(Console console, Path page) {
        if (open) {
            Opener.open(console, page);
        }
    }
}
