package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void whatTheSystemDeniesIsASentence() {
        var denied = new UncheckedIOException(new AccessDeniedException("runs"));
        var readOnly = new FileSystemException("runs", null, "Read-only file system");

        assertThat(Denial.behind(denied)).contains("runs cannot be used: permission denied.");
        assertThat(Denial.behind(readOnly)).contains("runs cannot be used: Read-only file system.");
        assertThat(Denial.behind(new NoSuchFileException("ours"))).isEmpty();
    }

    @Test
    void exhaustionIsFoundBehindWhatFailedForIt() {
        var full = new IOException("No space left on device");
        var failed = new IllegalStateException("naive failed.", new UncheckedIOException(full));

        assertThat(Exhaustion.behind(failed)).contains(full);
        assertThat(Exhaustion.behind(new IllegalStateException("other"))).isEmpty();
    }

    @Test
    void aResultThatDoesNotArriveIsNoSuccess() {
        assertThat(after("No space left on device").lost())
                .contains("The result could not be written: No space left on device.");
        assertThat(after("Broken pipe").lost()).isEmpty();
        assertThat(new Delivery(OutputStream.nullOutputStream()).lost()).isEmpty();
    }

    private static Delivery after(String failure) {
        Delivery delivery =
                new Delivery(
                        new OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                throw new IOException(failure);
                            }
                        });
        try (PrintStream out = new PrintStream(delivery, true, StandardCharsets.UTF_8)) {
            out.println("result");
        }
        return delivery;
    }

    @Test
    void anExceptionOutOfAPluginIsNotOurFault() {
        var thrown = new IllegalStateException();
        thrown.setStackTrace(
                new StackTraceElement[] {
                    new StackTraceElement("app", null, null, "Ours", "call", "Ours.java", 1),
                    new StackTraceElement("plug-ins", null, null, "Theirs", "fit", "Theirs.java", 1)
                });

        assertThat(Culprit.of(thrown)).isEqualTo("The plug-in (Theirs) failed: ");
        assertThat(Culprit.of(new IllegalStateException()))
                .isEqualTo("This is a fault of Forewalk, not yours: ");
    }
}
