package io.forewalk.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is the same on every page: style, scripts and the licence of the chart library.
 *
 * @param theme a script that runs before anything is drawn
 * @param charts the chart library
 * @param page our own script
 */
public record PageAssets(String style, String theme, String charts, String page, String notice) {

    private static final String ECHARTS =
            "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

    static final PageAssets LOADED = load();

    private static PageAssets load() {
        return new PageAssets(
                text("page.css"),
                text("theme.js"),
                text(ECHARTS),
                text("page.js"),
                text("NOTICE.txt"));
    }

    /** The content security policy: no network at all, and no script but the three known ones. */
    public String policy() {
        String hashes =
                Stream.of(theme, charts, page)
                        .map(PageAssets::hash)
                        .collect(Collectors.joining(" "));
        return "default-src 'none'; script-src "
                + hashes
                + "; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String script) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = PageAssets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource %s is missing.".formatted(resource));
            }
            // A browser hashes a script after it has turned line ends into line feeds.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
