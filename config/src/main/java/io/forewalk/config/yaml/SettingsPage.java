package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Every key of the experiment file as a page for people, made from the schema. */
public final class SettingsPage {

    private static final List<String> CHOICES =
            List.of("market", "forecasters", "strategies", "sizing");

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
        List<String> types =
                key.equals("market")
                        ? List.copyOf(plugins.sources().keySet())
                        : map.path("maxProperties").asInt() == 1
                                ? ExperimentSchema.keysOf(map)
                                : List.of();
        if (CHOICES.contains(key)) {
            page.append("One of: `%s`.%n%n".formatted(String.join("`, `", types)));
        }
        if (types.size() < ExperimentSchema.keysOf(map).size()) {
            table(map, types);
        }
        for (Map.Entry<String, JsonNode> property : map.path("properties").properties()) {
            if (property.getValue().has("properties")) {
                subBlock(key, property.getKey(), property.getValue());
            }
        }
    }

    private void subBlock(String block, String key, JsonNode part) {
        heading("###", block + "." + key, part);
        if (part.path("properties").isEmpty()) {
            page.append("No settings.\n\n");
        } else {
            table(part, List.of());
        }
    }

    private void heading(String level, String title, JsonNode part) {
        page.append("%s %s%n%n".formatted(level, title));
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
        String byDefault = shown.isMissingNode() ? "" : "`" + text(shown) + "`";
        page.append(
                "| `%s` | %s | %s | %s |%n"
                        .formatted(
                                key,
                                part.path("description").asText().replace("|", "\\|"),
                                byDefault,
                                allowed(key, part).replace("|", "\\|")));
    }

    private static String allowed(String key, JsonNode part) {
        JsonNode elements = part.path("items");
        if (elements.has("type") && !elements.has("properties")) {
            return "a list: " + SchemaView.allowed(elements, key);
        }
        boolean list = SchemaView.forms(part).stream().anyMatch(form -> form.has("items"));
        return SchemaView.allowed(part, key) + (list ? ", or a list" : "");
    }

    private static String text(JsonNode value) {
        return value.isTextual() && !value.asText().isEmpty() ? value.asText() : value.toString();
    }
}
