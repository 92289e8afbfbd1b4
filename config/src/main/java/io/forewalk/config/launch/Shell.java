package io.forewalk.config.launch;

import java.util.StringJoiner;

/** Words as a shell reads them. */
final class Shell {

    private Shell() {}

    /** A line that starts a program with these arguments. */
    static String command(String program, String... words) {
        StringJoiner line = new StringJoiner(" ");
        line.add(quoted(program));
        for (String word : words) {
            line.add(quoted(word));
        }
        return line.toString();
    }

    /** A word in quotes if it needs them. */
    static String quoted(String word) {
        return word.matches("[A-Za-z0-9._/=,:@+-]+")
                ? word
                : "'" + word.replace("'", "'\\''") + "'";
    }
}
