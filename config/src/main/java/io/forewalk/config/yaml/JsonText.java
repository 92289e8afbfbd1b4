package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Small results as JSON. */
public final class JsonText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonText() {}

    /** One object on one line, keys in the map's order, values numbers, texts, lists and maps. */
    public static String of(Map<String, ?> values) {
        JsonNode tree = JSON.valueToTree(values);
        return tree.toString();
    }
}
