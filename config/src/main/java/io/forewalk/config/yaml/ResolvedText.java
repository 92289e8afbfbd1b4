package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Writes a tree as YAML: one setting a line, keys in the schema's order, numbers in one spelling.
 */
final class ResolvedText {

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z][A-Za-z0-9._/-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
    private static final int COLUMN = 44;

    private final StringBuilder text = new StringBuilder();
    private final SettingsTree tree;
    private final boolean origins;

    private ResolvedText(SettingsTree tree, boolean origins) {
        this.tree = tree;
        this.origins = origins;
    }

    /** The values alone. */
    static String of(SettingsTree tree) {
        return new ResolvedText(tree, false).written();
    }

    /** The values, each with the place it came from as a comment. */
    static String withOrigins(SettingsTree tree) {
        return new ResolvedText(tree, true).written();
    }

    private String written() {
        map(tree.root(), KeyPath.ROOT, "", "");
        return text.toString();
    }

    /** Writes the entries of a map; the first line begins with its own indent. */
    private void map(JsonNode map, KeyPath path, String first, String indent) {
        String start = first;
        for (Map.Entry<String, JsonNode> entry : map.properties()) {
            KeyPath child = path.key(entry.getKey());
            value(start + key(entry.getKey()) + ":", entry.getValue(), child, indent);
            start = indent;
        }
    }

    private void value(String start, JsonNode node, KeyPath path, String indent) {
        if (node.isObject() && !node.isEmpty()) {
            text.append(start).append('\n');
            map(node, path, indent + "  ", indent + "  ");
        } else if (node.isArray() && hasMaps(node)) {
            text.append(start).append('\n');
            for (int i = 0; i < node.size(); i++) {
                map(node.get(i), path.element(i), indent + "  - ", indent + "    ");
            }
        } else {
            line(start + " " + flow(node), path);
        }
    }

    private void line(String line, KeyPath path) {
        text.append(line);
        if (origins) {
            text.append(" ".repeat(Math.max(1, COLUMN - line.length())));
            text.append("# ").append(tree.valuePlace(path));
        }
        text.append('\n');
    }

    private static boolean hasMaps(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(JsonNode::isObject);
    }

    /** A value on one line. */
    static String flow(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(ResolvedText::flow)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(entry -> key(entry.getKey()) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return scalar(node);
    }

    private static String scalar(JsonNode node) {
        if (node.isFloatingPointNumber()) {
            return number(node.doubleValue());
        }
        return node.isTextual() ? quoted(node.asText()) : node.asText();
    }

    private static String number(double value) {
        double size = Math.abs(value);
        boolean plain = size == 0 || (size >= 1e-9 && size < 1e15);
        return plain
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    private static String key(String key) {
        return quoted(key);
    }

    private static String quoted(String value) {
        boolean plain =
                PLAIN.matcher(value).matches()
                        && !WORDS.contains(value.toLowerCase(java.util.Locale.ROOT));
        return plain ? value : JsonNodeFactory.instance.textNode(value).toString();
    }
}
