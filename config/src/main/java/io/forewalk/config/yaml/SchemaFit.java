package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forewalk.config.yaml.SettingsTree.Mark;

/**
 * Brings a tree into the form its schema speaks of: unquoted text such as {@code NO}, {@code 010}
 * or {@code true} is text where text is wanted, a whole number is a number where a number is
 * wanted, and every default is written out, keys in the schema's order.
 */
final class SchemaFit {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SettingsTree tree;

    private SchemaFit(SettingsTree tree) {
        this.tree = tree;
    }

    /** Turns unquoted scalars into what the schema wants them to be. */
    static void retype(SettingsTree tree, JsonNode schema) {
        new SchemaFit(tree).retypeInside(tree.root(), schema, KeyPath.ROOT);
    }

    /** Writes out the defaults of a tree that holds to its schema. */
    static void fillIn(SettingsTree tree, JsonNode schema) {
        new SchemaFit(tree).fillInside(tree.root(), schema, KeyPath.ROOT);
    }

    private void retypeInside(JsonNode node, JsonNode schema, KeyPath path) {
        if (node instanceof ObjectNode map) {
            for (String key : ExperimentSchema.keysOfMap(map)) {
                JsonNode part = SchemaView.keyOf(schema, key);
                map.set(key, retyped(map.path(key), part, path.key(key)));
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode part = SchemaView.elementOf(schema);
                list.set(i, retyped(list.path(i), part, path.element(i)));
            }
        }
    }

    private JsonNode retyped(JsonNode node, JsonNode schema, KeyPath path) {
        if (node.isContainerNode()) {
            retypeInside(node, schema, path);
            return node;
        }
        boolean written = tree.isMarked(path) && !tree.markOf(path).written().isEmpty();
        if (SchemaView.allows(schema, "number")) {
            return node.isIntegralNumber() ? NODES.numberNode(node.doubleValue()) : node;
        }
        boolean fraction = node.isFloatingPointNumber() && SchemaView.allows(schema, "integer");
        boolean text = fraction || SchemaView.allows(schema, "string") || schema.has("enum");
        return text && written && !node.isNull() && !node.isTextual()
                ? NODES.textNode(tree.markOf(path).written())
                : node;
    }

    private void fillInside(JsonNode node, JsonNode schema, KeyPath path) {
        if (node instanceof ObjectNode map) {
            addDefaults(map, schema, path);
            for (String key : ExperimentSchema.keysOfMap(map)) {
                fillInside(map.path(key), SchemaView.keyOf(schema, key), path.key(key));
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode part = SchemaView.elementOf(schema);
                list.set(i, listed(list.path(i), part));
                fillInside(list.path(i), part, path.element(i));
            }
        }
    }

    private void addDefaults(ObjectNode map, JsonNode schema, KeyPath path) {
        if (schema.path("$comment").asText().equals(SelectShapes.FILE_ORDER)) {
            return;
        }
        ObjectNode given = map.deepCopy();
        map.removeAll();
        for (String key : ExperimentSchema.keysOf(schema)) {
            JsonNode part = SchemaView.keyOf(schema, key);
            if (given.has(key)) {
                map.set(key, listed(given.remove(key), part));
            } else if (part.has("default")) {
                map.set(key, retyped(part.path("default").deepCopy(), part, path.key(key)));
                tree.mark(path.key(key), Mark.DEFAULT);
            }
        }
        map.setAll(given);
    }

    /** A single value where a list is meant, as that list; a word of its own stays one. */
    private static JsonNode listed(JsonNode value, JsonNode schema) {
        boolean word =
                SchemaView.forms(schema).stream()
                        .anyMatch(form -> form.path("const").equals(value));
        boolean single = value.isValueNode() && !word && SchemaView.allows(schema, "array");
        return single ? NODES.arrayNode().add(value) : value;
    }
}
