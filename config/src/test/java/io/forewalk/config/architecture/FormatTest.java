package io.forewalk.config.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The format check of the build. It is a test because the formatter reads Java with the parser of
 * the JVM it runs in: tests always run on JDK 25, Maven and with it Spotless often on an older one.
 */
class FormatTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everyFileIsFormatted() {
        List<Path> sources = sources();

        List<String> unformatted =
                sources.parallelStream()
                        .filter(file -> !isFormatted(read(file)))
                        .map(file -> ROOT.relativize(file).toString())
                        .toList();

        assertThat(sources).hasSizeGreaterThan(4);
        assertThat(unformatted)
                .as(
                        "Run `mvn spotless:apply` with JAVA_HOME at a JDK 25, which formats these"
                                + " files.")
                .isEmpty();
    }

    @Test
    void noticesUnformattedText() {
        assertThat(isFormatted("class A {\n    int b;\n}\n")).isTrue();
        assertThat(isFormatted("class A {\n  int b;\n}\n")).isFalse();
        assertThat(isFormatted("import java.util.List;\n\nclass A {}\n")).isFalse();
    }

    private static List<Path> sources() {
        return Stream.of("engine", "strategies", "reports", "config")
                .map(room -> ROOT.resolve(room).resolve("src"))
                .flatMap(FormatTest::javaFilesUnder)
                .toList();
    }

    private static Stream<Path> javaFilesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFormatted(String source) {
        try {
            return formatted(source).equals(source);
        } catch (FormatterException e) {
            throw new IllegalArgumentException("The formatter cannot read:\n" + source, e);
        }
    }

    /** The steps of Spotless, whose imports stand in plain order whatever the style of the rest. */
    private static String formatted(String source) throws FormatterException {
        String formatted = RemoveUnusedImports.removeUnusedImports(FORMATTER.formatSource(source));
        return StringWrapper.wrap(ImportOrderer.reorderImports(formatted, Style.GOOGLE), FORMATTER);
    }
}
