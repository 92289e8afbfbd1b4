package io.forewalk.config.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** A resolved experiment as a list of dotted paths, so that two can be laid beside each other. */
public final class FlatSettings {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private FlatSettings() {}

    /**
     * Every value by its path, in the order of the text. An entry of a list is known by its name:
     * {@code forecasters.lstm.epochs}.
     *
     * @param resolved as {@link ExperimentDocument#resolved} writes it
     * @throws IllegalArgumentException if it is no such text
     */
    public static Map<String, String> of(String resolved) {
        try {
            Map<String, String> flat = new LinkedHashMap<>();
            add(flat, "", YAML.readTree(resolved));
            return flat;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The text is no resolved experiment.", e);
        }
    }

    private static void add(Map<String, String> flat, String path, JsonNode node) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties()
                    .forEach(entry -> add(flat, below(path, entry.getKey()), entry.getValue()));
        } else if (isListOfEntries(node)) {
            node.forEach(entry -> addEntry(flat, path, entry));
        } else {
            flat.put(path, ResolvedText.flow(node));
        }
    }

    private static void addEntry(Map<String, String> flat, String path, JsonNode entry) {
        String type = Overrides.typeOf(entry);
        String named = below(path, Overrides.nameOf(entry));
        flat.put(named, type);
        add(flat, named, entry.path(type));
    }

    private static boolean isListOfEntries(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.path(0).isObject();
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
