package io.forewalk.config.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/** What the parser says about a text that is not YAML, in one line. */
final class Syntax {

    private Syntax() {}

    /** The last line of the parser's message that is neither place nor excerpt. */
    static String messageOf(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Expected a field name")) {
            return "this is not YAML: a key must be plain text";
        }
        List<String> lines =
                message.lines().filter(line -> !line.isBlank() && !line.startsWith(" ")).toList();
        return "this is not YAML: " + Shown.of(lines.isEmpty() ? "unreadable" : lines.getLast());
    }
}
