package io.forewalk.config.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a page by what the desktop opens pages with. */
final class Opener {

    private Opener() {}

    /** Starts it and does not wait; where there is none, nothing happens. */
    static void open(Console console, Path page) {
        String path = page.toAbsolutePath().toString();
        try {
            Process _ =
                    new ProcessBuilder(command(console, path))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            console.err().println("No program opens pages here; the page is " + page);
        }
    }

    private static List<String> command(Console console, String path) {
        String own = console.variable("FOREWALK_OPENER", "");
        if (!own.isEmpty()) {
            return List.of(own, path);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", path);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", path);
    }
}
