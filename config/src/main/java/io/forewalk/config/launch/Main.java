package io.forewalk.config.launch;

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
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(CommandTree.run(new Console(out, err, System.getenv()), arguments));
    }
}
