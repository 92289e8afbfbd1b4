package io.forewalk.config.launch;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, without a window; the library's downloads of browsers are never used.
 */
final class Chromium implements AutoCloseable {

    private static final String PLACE = "FOREWALK_CHROMIUM";
    private static final List<String> KNOWN =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/snap/bin/chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    // A page opened from disk asks for nothing; these keep the browser itself from asking.
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright library;
    private final Browser browser;

    private Chromium(Playwright library, Browser browser) {
        this.library = library;
        this.browser = browser;
    }

    static Chromium start() {
        Path executable = executable();
        Playwright library =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                library.chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(QUIET));
        return new Chromium(library, browser);
    }

    /** A window of its own, with nothing remembered. */
    OpenPage open(Path file, OpenPage.Look look) {
        return OpenPage.of(browser, file, look);
    }

    private static Path executable() {
        Optional<String> given = Optional.ofNullable(System.getenv(PLACE));
        return given.map(Stream::of)
                .orElseGet(KNOWN::stream)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "No Chromium was found at %s. Maybe install the package chromium, or set %s to its path."
                                        .formatted(given.orElse(String.join(", ", KNOWN)), PLACE)));
    }

    @Override
    public void close() {
        browser.close();
        library.close();
    }
}
