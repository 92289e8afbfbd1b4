package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The schema of {@code select}: which values of an entry's settings can be tried. */
final class SelectShapes {

    /** Of a map whose keys count in the order in which they were written. */
    static final String FILE_ORDER = "keys count in file order";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SelectShapes() {}

    /**
     * The schema of an entry's selection.
     *
     * @param settings schema of the type's settings record
     * @param terms schema of how is chosen
     */
    static ObjectNode of(JsonNode settings, JsonNode terms) {
        ObjectNode select = terms.deepCopy();
        ObjectNode properties = NODES.objectNode();
        properties.set("over", over(settings));
        properties.setAll((ObjectNode) terms.path("properties"));
        select.set("properties", properties);
        select.putArray("required").add("over");
        select.put("additionalProperties", false);
        select.put("type", "object");
        return select.put(
                "description",
                "Chooses settings anew at every fold, from the training window alone");
    }

    private static ObjectNode over(JsonNode settings) {
        ObjectNode over = NODES.objectNode().put("type", "object").put("minProperties", 1);
        over.put("$comment", FILE_ORDER);
        over.put(
                "description",
                "Settings of this entry, each with a list of values or a range {from, to, step}");
        add(over.putObject("properties"), "", settings);
        return over.put("additionalProperties", false);
    }

    private static void add(ObjectNode over, String prefix, JsonNode settings) {
        boolean alternatives = settings.path("maxProperties").asInt() == 1;
        for (Map.Entry<String, JsonNode> setting : settings.path("properties").properties()) {
            String key = prefix + setting.getKey();
            if (!alternatives) {
                over.set(key, values(setting.getValue()));
            }
            if (setting.getValue().has("properties")) {
                add(over, key + ".", setting.getValue());
            }
        }
    }

    /** The type of a setting; one that may be absent is listed as null or its own type. */
    private static String typeOf(JsonNode setting) {
        JsonNode type = setting.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    /** Values of a setting: a list, or a range where it is a number. */
    private static ObjectNode values(JsonNode setting) {
        ObjectNode each = setting.deepCopy();
        each.remove(List.of("description", "default"));
        String type = typeOf(setting);
        boolean ranges = type.equals("integer") || type.equals("number");
        if (ranges) {
            each.put("type", type);
        }
        ObjectNode values = NODES.objectNode();
        if (setting.has("description")) {
            values.set("description", setting.path("description"));
        }
        values.put("title", ranges ? "a list, or a range {from, to, step}" : "a list");
        if (ranges) {
            values.putArray("type").add("array").add("object");
        } else {
            values.put("type", "array");
        }
        values.set("items", each);
        values.put("minItems", 1);
        if (ranges) {
            ObjectNode bounds = values.putObject("properties");
            bounds.set("from", each.deepCopy().put("description", "First value"));
            bounds.set("to", each.deepCopy().put("description", "Last value, if a step meets it"));
            bounds.putObject("step")
                    .put("type", type)
                    .put("description", "From one value to the next")
                    .put("exclusiveMinimum", 0);
            values.putArray("required").add("from").add("to").add("step");
            values.put("additionalProperties", false);
        }
        return values;
    }
}
