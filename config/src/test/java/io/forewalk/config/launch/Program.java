package io.forewalk.config.launch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A start of the program within the test's JVM.
 *
 * @param code its exit code
 * @param out what it printed as its result
 * @param err what it printed besides
 */
record Program(int code, String out, String err) {

    static Program run(String... arguments) {
        return in(Map.of(), arguments);
    }

    static Program in(Map<String, String> environment, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Console console = new Console(stream(out), stream(err), environment);
        int code = CommandTree.run(console, arguments);
        return new Program(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
