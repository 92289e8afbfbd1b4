package io.forewalk.config.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.ObjectInputFilter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where the program starts. */
public final class Main {

    // A stored network could otherwise carry objects that run code when they are read.
    private static final String READABLE = "org.nd4j.**;org.deeplearning4j.**;java.base/*;!*";

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter(READABLE));
        Locale.setDefault(Locale.ROOT);
        Delivery delivery = new Delivery(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(delivery, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = CommandTree.run(new Console(out, err, System.getenv()), arguments);
        out.flush();
        delivery.lost().ifPresent(err::println);
        boolean lost = code == ExitCode.DONE.code() && delivery.lost().isPresent();
        System.exit(lost ? ExitCode.EXHAUSTED.code() : code);
    }
}
