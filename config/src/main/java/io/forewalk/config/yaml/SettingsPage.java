package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every key of the experiment file as a page for people, made from the schema. */
public final class SettingsPage {

    private final StringBuilder page = new StringBuilder();

    private SettingsPage() {}

    /** The text of {@code docs/experiments.md}. */
    public static String of(Plugins plugins) {
        SettingsPage page = new SettingsPage();
        page.write(ExperimentSchema.of(plugins), plugins);
        return page.page.toString();
    }

    private void write(JsonNode schema, Plugins plugins) {
        page.append(
                """
                # Experiment files

                This page is generated from the settings themselves (`./forewalk schema --markdown`), and a test
                keeps it current. Every key but `market`, `strategies` and `costs` has a default. Relative paths start
                at the file's folder. Entries of `forecasters` and `strategies` are maps with one key, their type:
                `- drift: {}`. The naive forecaster always runs, listed or not.

                ## Top level

                """);
        table(schema, List.of());
        for (Map.Entry<String, JsonNode> block : schema.path("properties").properties()) {
            JsonNode part = block.getValue();
            if (part.path("type").asText().equals("object") || part.has("items")) {
                block(block.getKey(), part, plugins);
            }
        }
    }

    private void block(String key, JsonNode part, Plugins plugins) {
        JsonNode map = part.path("items").has("properties") ? part.path("items") : part;
        if (!map.has("properties")) {
            return;
        }
        heading("##", key, part);
        boolean choice = map.path("maxProperties").asInt() == 1;
        List<String> types =
                key.equals("market")
                        ? List.copyOf(plugins.sources().keySet())
                        : choice ? ExperimentSchema.keysOf(map) : List.of();
        if (!types.isEmpty()) {
            page.append("One of: `%s`.\n\n".formatted(String.join("`, `", types)));
        }
        if (!choice) {
            table(map, types);
        }
        List<String> shared = part.has("items") ? sharedBy(map) : List.of();
        if (!shared.isEmpty()) {
            page.append("Every entry takes, besides the settings of its type:\n\n");
            table(firstOf(map), without(map, shared));
            shared.forEach(
                    name -> sharedMap(key, name, firstOf(map).path("properties").path(name)));
        }
        for (Map.Entry<String, JsonNode> property : map.path("properties").properties()) {
            if (property.getValue().has("properties")) {
                subBlock(key, property, shared);
            }
        }
    }

    /** The keys of a map that every entry may have. */
    private void sharedMap(String block, String name, JsonNode part) {
        if (!part.has("properties")) {
            return;
        }
        heading("###", "%s: %s".formatted(block, name), part);
        if (part.path("maxProperties").asInt() == 1) {
            page.append("One of:\n\n");
            part.path("properties").properties().forEach(this::alternative);
        } else {
            table(part, List.of());
        }
    }

    private void alternative(Map.Entry<String, JsonNode> alternative) {
        page.append("`%s`\n\n".formatted(alternative.getKey()));
        if (alternative.getValue().has("properties")) {
            table(alternative.getValue(), List.of());
        }
    }

    /** The keys that all types of a list's entries have. */
    private static List<String> sharedBy(JsonNode map) {
        List<String> shared = new ArrayList<>(ExperimentSchema.keysOf(firstOf(map)));
        map.path("properties").forEach(type -> shared.retainAll(ExperimentSchema.keysOf(type)));
        return shared;
    }

    private static List<String> without(JsonNode map, List<String> shared) {
        return ExperimentSchema.keysOf(firstOf(map)).stream()
                .filter(key -> !shared.contains(key))
                .toList();
    }

    private static JsonNode firstOf(JsonNode map) {
        return map.path("properties").elements().next();
    }

    private void subBlock(
            String block, Map.Entry<String, JsonNode> property, List<String> leftOut) {
        JsonNode part = property.getValue();
        heading("###", block + "." + property.getKey(), part);
        if (leftOut.containsAll(ExperimentSchema.keysOf(part))) {
            page.append("No settings of its own.\n\n");
        } else {
            table(part, leftOut);
        }
    }

    private void heading(String level, String title, JsonNode part) {
        page.append("%s %s\n\n".formatted(level, title));
        if (part.has("description")) {
            page.append(part.path("description").asText()).append(".\n\n");
        }
    }

    private void table(JsonNode map, List<String> leftOut) {
        page.append("| key | meaning | default | allowed |\n|---|---|---|---|\n");
        for (Map.Entry<String, JsonNode> property : map.path("properties").properties()) {
            if (!leftOut.contains(property.getKey())) {
                row(property.getKey(), property.getValue());
            }
        }
        page.append('\n');
    }

    private void row(String key, JsonNode part) {
        JsonNode shown = part.path("default");
        boolean map = shown.isObject() && shown.isEmpty();
        String byDefault =
                shown.isMissingNode() ? "" : map ? "its defaults" : "`" + text(shown) + "`";
        page.append(
                "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                key,
                                part.path("description").asText().replace("|", "\\|"),
                                byDefault,
                                allowed(key, part).replace("|", "\\|")));
    }

    private static String allowed(String key, JsonNode part) {
        JsonNode elements = part.path("items");
        if (elements.has("type") && !elements.has("properties")) {
            return "a list: " + SchemaView.allowed(elements, "each");
        }
        boolean list =
                SchemaView.forms(part).stream()
                        .anyMatch(form -> form.has("items") && !form.has("maxItems"));
        return SchemaView.allowed(part, key) + (list ? ", or a list" : "");
    }

    private static String text(JsonNode value) {
        return value.isTextual() && !value.asText().isEmpty()
                ? value.asText()
                : ResolvedText.flow(value);
    }
}
