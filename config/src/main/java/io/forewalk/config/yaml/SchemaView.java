package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads a schema along the values it describes. */
final class SchemaView {

    private SchemaView() {}

    /** The schema of the value at the end of a path; empty where the path leaves the schema. */
    static JsonNode at(JsonNode schema, KeyPath path) {
        JsonNode here = schema;
        for (String step : path.steps()) {
            here = KeyPath.isIndex(step) ? elementOf(here) : keyOf(here, step);
        }
        return here;
    }

    /** The schema of a map's value. */
    static JsonNode keyOf(JsonNode schema, String key) {
        JsonNode property = schema.path("properties").path(key);
        return property.isMissingNode() ? schema.path("additionalProperties") : property;
    }

    /** The schema of a list's elements, also of a list that is one of several forms. */
    static JsonNode elementOf(JsonNode schema) {
        for (JsonNode form : schema.path("anyOf")) {
            if (form.has("items")) {
                return form.path("items");
            }
        }
        return schema.path("items");
    }

    /** Whether values of this JSON type may stand there. */
    static boolean allows(JsonNode schema, String type) {
        return schema.path("type").asText().equals(type)
                || forms(schema).stream().anyMatch(form -> allows(form, type));
    }

    /** Of several forms the one that a value of this JSON type has; the schema itself if none. */
    static JsonNode formOf(JsonNode schema, JsonNode value) {
        return forms(schema).stream()
                .filter(form -> hasType(value, form))
                .findFirst()
                .orElse(schema);
    }

    /** Whether a value has the JSON type that the schema asks for. */
    static boolean hasType(JsonNode value, JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? texts(type).stream().anyMatch(one -> isOfType(value, one))
                : isOfType(value, type.asText());
    }

    private static boolean isOfType(JsonNode value, String type) {
        return switch (type) {
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "string" -> value.isTextual();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> false;
        };
    }

    /** The type of a schema, the first of several: a number that may be missing is a number. */
    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        return (type.isArray() ? type.path(0) : type).asText();
    }

    /** The alternatives of a schema, if it has some. */
    static List<JsonNode> forms(JsonNode schema) {
        return StreamSupport.stream(schema.path("anyOf").spliterator(), false).toList();
    }

    /** What may stand there, in words; the name stands for the value. */
    static String allowed(JsonNode schema, String name) {
        if (schema.has("title")) {
            return schema.path("title").asText();
        }
        if (schema.has("anyOf")) {
            return String.join(
                    " or ",
                    forms(schema).stream()
                            .filter(form -> !form.has("items") || form.has("maxItems"))
                            .map(form -> allowed(form, name))
                            .toList());
        }
        if (schema.has("maxItems")) {
            return "a list of %d".formatted(schema.path("maxItems").asInt());
        }
        if (schema.has("const")) {
            return schema.path("const").asText();
        }
        if (schema.has("enum")) {
            return String.join(", ", texts(schema.path("enum")));
        }
        if (schema.path("format").asText().equals("date")) {
            return "yyyy-MM-dd";
        }
        if (schema.has("pattern")) {
            return "1 to 80 of A-Z a-z 0-9 . _ -";
        }
        String range = range(schema, name);
        return range.isEmpty() ? typeWord(schema) : range;
    }

    /** A type in words, such as {@code a whole number}. */
    static String typeWord(JsonNode schema) {
        if (schema.has("title")) {
            return schema.path("title").asText();
        }
        return switch (typeOf(schema)) {
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "string" -> "text";
            case "array" -> "a list";
            case "object" -> "a map";
            default -> allowed(schema, "value");
        };
    }

    /** The range of a number, such as {@code 0 <= dropout < 1}; empty without limits. */
    static String range(JsonNode schema, String name) {
        String low = limit(schema, "minimum", " <= ", "exclusiveMinimum", " < ");
        String high =
                schema.path("maximum").asInt() == Integer.MAX_VALUE
                        ? ""
                        : limit(schema, "maximum", " <= ", "exclusiveMaximum", " < ");
        if (low.isEmpty() && high.isEmpty()) {
            return "";
        }
        if (high.isEmpty()) {
            boolean open = schema.has("exclusiveMinimum");
            return name + (open ? " > " : " >= ") + low.split(" ", 2)[0];
        }
        String[] upper = high.split(" ", 2);
        return low + name + " " + upper[1] + upper[0];
    }

    private static String limit(
            JsonNode schema, String closed, String atMost, String open, String below) {
        if (schema.has(closed)) {
            return schema.path(closed).decimalValue().toPlainString() + atMost;
        }
        return schema.has(open) ? schema.path(open).decimalValue().toPlainString() + below : "";
    }

    /** The texts of an array. */
    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
