package io.forewalk.config.launch;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A report in a window, with everything that it should not have done.
 *
 * @param faults script errors, console errors, dialogs and requests, in the order they came
 */
record OpenPage(BrowserContext window, Page page, List<String> faults) implements AutoCloseable {

    /** Milliseconds after which something will never come, on however busy a machine. */
    private static final double PATIENCE = 300_000;

    /**
     * How the window is opened.
     *
     * @param width in CSS pixels
     * @param scripts whether the page may run any
     * @param probed whether scripts of the test may be added, which the page's policy forbids
     */
    record Look(int width, ColorScheme theme, boolean scripts, boolean probed) {

        static final Look LAPTOP = new Look(1600, ColorScheme.LIGHT, true, false);

        Look width(int other) {
            return new Look(other, theme, scripts, probed);
        }

        Look in(ColorScheme other) {
            return new Look(width, other, scripts, probed);
        }

        Look withoutScripts() {
            return new Look(width, theme, false, probed);
        }

        Look forProbes() {
            return new Look(width, theme, scripts, true);
        }
    }

    static OpenPage of(Browser browser, Path file, Look look) {
        BrowserContext window =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(look.width(), 1000)
                                .setColorScheme(look.theme())
                                .setJavaScriptEnabled(look.scripts())
                                .setBypassCSP(look.probed()));
        window.setDefaultTimeout(PATIENCE);
        Page page = window.newPage();
        List<String> faults = new ArrayList<>();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(message.text());
            }
        });
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        String own = file.toUri().toString().replaceFirst("^file:/(?=[^/])", "file:///");
        page.onRequest(request -> {
            if (!request.url().equals(own)) {
                faults.add("request: " + request.url());
            }
        });
        page.navigate(own);
        return new OpenPage(window, page, faults);
    }

    /** Passes every chart, so that each is drawn. */
    void readToTheEnd() {
        page.evaluate(
                """
                async () => {
                  const left = () => document.querySelectorAll('[data-chart]:not([data-drawn])');
                  for (let at = 0; left().length > 0 && at < document.body.scrollHeight; at += 900) {
                    scrollTo(0, at);
                    await new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
                  }
                  scrollTo(0, 0);
                }
                """);
    }

    /** The answer of a script, as text. */
    String ask(String script) {
        return String.valueOf(page.evaluate(script));
    }

    /** The answers of a script that gives a list. */
    List<String> list(String script) {
        return page.evaluate(script) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Keeps what is to be seen, from top to bottom. */
    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name + ".png"))
                        .setFullPage(true));
    }

    @Override
    public void close() {
        window.close();
    }
}
