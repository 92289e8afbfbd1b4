package io.forewalk.config.launch;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The way of a result to its reader. It remembers what came between: a print stream, which says
 * nothing of it, would let a full disk pass for success.
 */
final class Delivery extends FilterOutputStream {

    private Optional<IOException> failure = Optional.empty();

    Delivery(OutputStream out) {
        super(out);
    }

    @Override
    public synchronized void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Why the reader has not got everything; empty if it has, or did not want more. */
    synchronized Optional<String> lost() {
        return failure.map(e -> String.valueOf(e.getMessage()))
                .filter(reason -> !reason.contains("Broken pipe"))
                .map("The result could not be written: %s."::formatted);
    }

    private IOException failed(IOException e) {
        failure = failure.or(() -> Optional.of(e));
        return e;
    }
}
