package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Problems as JSON, for programs that read what a user would. */
public final class ProblemsJson {

    private ProblemsJson() {}

    /** One object with the key {@code problems}. */
    public static String of(List<Problem> problems) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ArrayNode list = all.putArray("problems");
        for (Problem problem : problems) {
            list.addObject()
                    .put("file", problem.place().source())
                    .put("line", problem.place().line())
                    .put("column", problem.place().column())
                    .put("key", problem.key())
                    .put("value", problem.value())
                    .put("allowed", problem.allowed())
                    .put("nearest", problem.nearest())
                    .put("text", problem.text());
        }
        return all.toString();
    }
}
