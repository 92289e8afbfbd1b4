package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forewalk.config.yaml.SettingsTree.Mark;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What flags say in place of the file, and which of its entries take part.
 *
 * @param settings {@code key=value}, the key a dotted path; an entry of a list is meant by its
 *     position ({@code forecasters[3].lstm.epochs}) or by its name ({@code
 *     forecasters.lstm.epochs})
 * @param only names of the entries kept, in each list that has one of them; empty: all
 * @param skip names of the entries left out
 */
public record Overrides(List<String> settings, List<String> only, List<String> skip) {

    /** The file as it is. */
    public static final Overrides NONE = new Overrides(List.of(), List.of(), List.of());

    public Overrides {
        settings = List.copyOf(settings);
        only = List.copyOf(only);
        skip = List.copyOf(skip);
    }

    /** Puts the settings into a tree, before anything is checked. */
    void applyTo(SettingsTree tree, Findings findings) {
        for (String setting : settings) {
            Place flag = Place.of("--set " + Shown.of(setting));
            int equals = setting.indexOf('=');
            if (equals < 1) {
                findings.add(flag, "a setting is written key=value");
            } else {
                put(
                        tree,
                        flag,
                        setting.substring(0, equals),
                        setting.substring(equals + 1),
                        findings);
            }
        }
        findings.throwIfUnreadable();
    }

    private static void put(
            SettingsTree tree, Place flag, String key, String text, Findings findings) {
        KeyPath path = resolved(tree, KeyPath.parse(key));
        if (path.isRoot()) {
            findings.add(flag, "a setting is written key=value");
            return;
        }
        JsonNode parent = parentOf(tree, path);
        String last = path.steps().getLast();
        tree.forget(path);
        tree.mark(path, new Mark(flag, flag, "", true));
        JsonNode value = YamlReading.value(flag.source(), text, tree, path);
        if (parent instanceof ObjectNode map && !KeyPath.isIndex(last)) {
            map.set(last, value);
        } else if (parent instanceof ArrayNode list && list.has(index(last))) {
            list.set(index(last), value);
        } else {
            findings.add(flag, key + " leads nowhere: " + path.parent() + " has no such part");
        }
    }

    private static JsonNode parentOf(SettingsTree tree, KeyPath path) {
        JsonNode node = tree.root();
        for (String step : path.parent().steps()) {
            if (node instanceof ObjectNode map && !map.has(step)) {
                map.putObject(step);
            }
            node = KeyPath.isIndex(step) ? node.path(KeyPath.index(step)) : node.path(step);
        }
        return node;
    }

    private static int index(String step) {
        return KeyPath.isIndex(step) ? KeyPath.index(step) : -1;
    }

    /** The path with names of list entries replaced by their positions. */
    private static KeyPath resolved(SettingsTree tree, KeyPath path) {
        KeyPath here = KeyPath.ROOT;
        for (String step : path.steps()) {
            JsonNode node = tree.at(here);
            if (node.isArray() && !KeyPath.isIndex(step)) {
                int index = entryNamed(node, step);
                KeyPath entry = here.element(Math.max(index, 0));
                here = index < 0 ? here.key(step) : entry.key(typeOf(node.path(index)));
            } else {
                here = KeyPath.isIndex(step) ? here.element(KeyPath.index(step)) : here.key(step);
            }
        }
        return here;
    }

    private static int entryNamed(JsonNode list, String name) {
        return IntStream.range(0, list.size())
                .filter(i -> name.equals(nameOf(list.path(i))))
                .findFirst()
                .orElse(-1);
    }

    /** The name of an entry: what it says, or its type. */
    static String nameOf(JsonNode entry) {
        String type = typeOf(entry);
        return entry.path(type).path("name").asText(type);
    }

    /** The type of an entry: its first key; empty if it has none. */
    static String typeOf(JsonNode entry) {
        return entry.isObject() && !entry.isEmpty() ? entry.fieldNames().next() : "";
    }
}
