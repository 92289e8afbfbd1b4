package io.forewalk.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.google.inject.Guice;
import io.forewalk.config.wiring.ApplicationModule;
import io.forewalk.config.wiring.PluginCatalog;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.settings.Setting;
import io.forewalk.strategies.trading.expression.FunctionList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExperimentSchemaTest {

    private static final Plugins PLUGINS =
            Guice.createInjector(new ApplicationModule())
                    .getInstance(PluginCatalog.class)
                    .plugins();

    @Test
    void bundledSchemaIsTheGeneratedOne() throws IOException {
        assertThat(Files.readString(Path.of("forewalk.schema.json")))
                .as("Run ./forewalk schema > config/forewalk.schema.json.")
                .isEqualTo(ExperimentSchema.textOf(PLUGINS));
    }

    @Test
    void pageOfSettingsIsTheGeneratedOne() throws IOException {
        assertThat(Files.readString(Path.of("../docs/experiments.md")))
                .as("Run ./forewalk schema --markdown > docs/experiments.md.")
                .isEqualTo(SettingsPage.of(PLUGINS));
    }

    @Test
    void pageOfRulesIsTheGeneratedOne() throws IOException {
        assertThat(Files.readString(Path.of("../docs/expressions.md")))
                .as("Run ./forewalk schema --functions --markdown > docs/expressions.md.")
                .isEqualTo(FunctionList.asMarkdown());
    }

    @Test
    void everySettingHasADescription() {
        List<String> bare = new ArrayList<>();

        collectBare(ExperimentSchema.of(PLUGINS), "", bare);

        assertThat(bare).isEmpty();
    }

    @Test
    void unknownKeysAreRefusedEverywhere() {
        List<String> open = new ArrayList<>();

        collectOpen(ExperimentSchema.of(PLUGINS), "", open);

        assertThat(open).containsExactly("market.csv.files", "market.csv.index");
    }

    @Test
    void typeThatTakesAnEntrysKeyIsRefused() {
        Plugins plugins =
                new Plugins(Map.of(), Map.of("taken", NamedForecaster.class), Map.of(), Map.of());

        assertThatThrownBy(() -> ExperimentSchema.of(plugins))
                .hasMessage("The name of taken is a key of every entry.");
    }

    private static void collectBare(JsonNode schema, String path, List<String> bare) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String key = path + "." + property.getKey();
            boolean type = schema.path("maxProperties").asInt() == 1 || schema.has("oneOf");
            if (!type && property.getValue().path("description").asText().isEmpty()) {
                bare.add(key);
            }
            collectBare(property.getValue(), key, bare);
        }
        if (schema.path("items").has("properties")) {
            collectBare(schema.path("items"), path, bare);
        }
    }

    private static void collectOpen(JsonNode schema, String path, List<String> open) {
        boolean map = schema.path("type").asText().equals("object");
        if (map && !schema.path("additionalProperties").equals(BooleanNode.FALSE)) {
            open.add(path);
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String key = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            collectOpen(property.getValue(), key, open);
        }
        if (schema.has("items")) {
            collectOpen(schema.path("items"), path, open);
        }
    }

    /** Takes the key that every entry has. */
    record NamedForecaster(@Setting("A name") String name) implements Forecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            throw new UnsupportedOperationException("Only its components matter here.");
        }
    }
}
