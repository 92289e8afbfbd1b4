package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import io.forewalk.engine.settings.Nearest;
import java.util.List;
import java.util.Map;

/** The sentences about values that the schema does not allow. */
final class SchemaProblems {

    private final JsonNode schema;
    private final SettingsTree tree;

    SchemaProblems(JsonNode schema, SettingsTree tree) {
        this.schema = schema;
        this.tree = tree;
    }

    /** A key, or the name of a type, that nobody knows. */
    Problem unknownKey(KeyPath path) {
        String key = path.steps().getLast();
        JsonNode map = SchemaView.at(schema, path.parent());
        List<String> known = ExperimentSchema.keysOf(map);
        String nearest = Nearest.to(key, known);
        String allowed = String.join(", ", known);
        String value = tree.at(path).isValueNode() ? " (value " + tree.shown(path) + ")" : "";
        String advice =
                nearest.isEmpty() ? "; allowed: " + allowed : "; did you mean " + nearest + "?";
        String text = shown(path) + " is not " + kind(path, map) + value + advice;
        return problem(tree.keyPlace(path), path, allowed, nearest, text);
    }

    /** A key without a default that is not there. */
    Problem missing(KeyPath path) {
        JsonNode wanted = SchemaView.at(schema, path);
        String allowed = SchemaView.typeWord(wanted);
        String what = wanted.path("description").asText();
        String text = shown(path) + " is missing; it has no default" + note(what);
        return problem(tree.keyPlace(path.parent()), path, allowed, "", text);
    }

    /** A map without a key that must hold one, or one with several of which each names a type. */
    Problem notOneType(KeyPath path) {
        JsonNode map = SchemaView.at(schema, path);
        List<String> types = map.has("oneOf") ? sourcesOf(map) : ExperimentSchema.keysOf(map);
        String allowed = String.join(", ", types);
        boolean type = map.has("oneOf") || map.path("maxProperties").asInt() == 1;
        String rule = type ? " must have one key that names its type" : " must have a key";
        String text = shown(path) + rule + written(path) + "; allowed: " + allowed;
        return problem(tree.keyPlace(path), path, allowed, "", text);
    }

    private String written(KeyPath path) {
        List<String> keys = tree.at(path).properties().stream().map(Map.Entry::getKey).toList();
        return keys.size() < 2 ? "" : ", not " + Shown.of(String.join(" and ", keys));
    }

    /** A value of the wrong type or out of range. */
    Problem notAllowed(KeyPath path) {
        JsonNode wanted = SchemaView.at(schema, path);
        String value = tree.shown(path);
        String allowed = SchemaView.allowed(wanted, path.lastKey());
        String nearest =
                wanted.has("enum") ? Nearest.to(value, SchemaView.texts(wanted.path("enum"))) : "";
        String text = shown(path) + ": " + sentence(path, wanted, value, allowed);
        String advice = nearest.isEmpty() ? "" : "; did you mean " + nearest + "?";
        return problem(tree.valuePlace(path), path, allowed, nearest, text + advice);
    }

    private String sentence(KeyPath path, JsonNode wanted, String value, String allowed) {
        JsonNode node = tree.at(path);
        JsonNode form = SchemaView.formOf(wanted, node);
        if (node.isNull()) {
            boolean map = form.path("type").asText().equals("object");
            return "nothing stands here; allowed: " + (map ? "a map, such as {}" : allowed);
        }
        if (form.has("enum") || form.has("anyOf") || form.has("pattern")) {
            return value + " is not allowed; allowed: " + allowed;
        }
        if (!SchemaView.hasType(node, form)) {
            String word = SchemaView.typeWord(form);
            String range = allowed.equals(word) ? "" : "; allowed: " + allowed;
            return value + " is not " + word + range + keys(node, form);
        }
        if (form.has("maxItems")) {
            return "a list of %d is not allowed; allowed: %s".formatted(node.size(), allowed);
        }
        if (node.size() < form.path("minItems").asInt()) {
            int least = form.path("minItems").asInt();
            return "a list of %d is too short; allowed: at least %d".formatted(node.size(), least);
        }
        boolean large = node.isIntegralNumber() && !node.canConvertToInt();
        return value + (large ? " is too large" : " is out of range; allowed: " + allowed);
    }

    private static String keys(JsonNode node, JsonNode wanted) {
        boolean one = wanted.path("maxProperties").asInt() == 1;
        List<String> keys = ExperimentSchema.keysOf(wanted);
        return keys.isEmpty() || (node.isContainerNode() && !one)
                ? ""
                : (one ? " with one key" : "") + "; allowed: " + String.join(", ", keys);
    }

    private static List<String> sourcesOf(JsonNode map) {
        return map.path("oneOf").findValues("required").stream()
                .flatMap(required -> SchemaView.texts(required).stream())
                .toList();
    }

    private static String kind(KeyPath path, JsonNode map) {
        boolean type = map.path("maxProperties").asInt() == 1;
        boolean entry = path.steps().size() == 3;
        String list = entry ? path.steps().getFirst() : "";
        return !type
                ? "a setting"
                : switch (list) {
                    case "forecasters" -> "a forecaster";
                    case "combinations" -> "a combination";
                    case "strategies" -> "a strategy";
                    default -> "a type";
                };
    }

    private static String shown(KeyPath path) {
        return path.isRoot() ? "the file" : Shown.of(path.toString());
    }

    private static String note(String description) {
        return description.isEmpty() ? "" : " (" + description + ")";
    }

    private Problem problem(
            Place place, KeyPath path, String allowed, String nearest, String text) {
        String value = tree.at(path).isValueNode() ? tree.at(path).asText() : "";
        return new Problem(place, path.toString(), value, allowed, nearest, text);
    }
}
