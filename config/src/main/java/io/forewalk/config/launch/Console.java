package io.forewalk.config.launch;

import java.io.PrintStream;
import java.util.Map;

/**
 * The streams and the environment of a start. Results go to {@code out}; progress, warnings and
 * errors to {@code err}.
 */
record Console(PrintStream out, PrintStream err, Map<String, String> environment) {

    Console {
        environment = Map.copyOf(environment);
    }

    /** Whether somebody looks at the error stream; the launcher knows, a JVM does not. */
    boolean isTerminal() {
        return environment.getOrDefault("FOREWALK_TERMINAL", "false").equals("true");
    }

    /** Whether colours are wanted: on a terminal, unless the environment says otherwise. */
    boolean hasColour() {
        if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
            return true;
        }
        return isTerminal()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** A command as the user would type it, by the name under which the program was started. */
    String command(String... words) {
        return Shell.command(variable("FOREWALK_COMMAND", "./forewalk"), words);
    }

    /** A variable of the environment, or what stands in for it. */
    String variable(String name, String otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isEmpty() ? otherwise : value;
    }
}
