package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forewalk.engine.backtest.Sizing;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.trading.EntryOrder;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.walkforward.Refit;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The JSON Schema of the experiment file, made from the settings records: each key with
 * description, default and range. It is what files are checked against, so that it cannot differ
 * from what is read.
 */
public final class ExperimentSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    // The name is the file's if absent; costs are asked for only where strategies trade.
    private static final Set<String> FILLED_IN = Set.of("name", "costs");

    private final RecordSchemas records = new RecordSchemas();
    private final Plugins plugins;

    private ExperimentSchema(Plugins plugins) {
        this.plugins = plugins;
    }

    /** The schema as the text of {@code forewalk.schema.json}. */
    public static String textOf(Plugins plugins) {
        return of(plugins).toPrettyString() + "\n";
    }

    /** The schema with these types in it. */
    static ObjectNode of(Plugins plugins) {
        return new ExperimentSchema(plugins).file();
    }

    private ObjectNode file() {
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Forewalk experiment");
        schema.setAll(mapOf(ExperimentFile.class, this::topLevel));
        ArrayNode required = (ArrayNode) schema.path("required");
        for (int i = required.size() - 1; i >= 0; i--) {
            if (FILLED_IN.contains(required.get(i).asText())) {
                required.remove(i);
            }
        }
        return schema;
    }

    private ObjectNode topLevel(RecordComponent component) {
        return switch (component.getName()) {
            case "name" -> SettingShapes.name();
            case "market" -> market();
            case "forecasters" -> listOf(entries(plugins.forecasters(), forecasterKeys()));
            case "combinations" -> listOf(combinations());
            case "strategies" -> listOf(entries(plugins.strategies(), strategyKeys()));
            case "sizing" -> oneOf(alternatives(Sizing.class));
            default -> records.of(component.getGenericType());
        };
    }

    private ObjectNode market() {
        Map<String, ObjectNode> sources = entries(plugins.sources(), Map.of());
        ObjectNode market = mapOf(MarketBlock.class, this::marketKey);
        ObjectNode all = NODES.objectNode();
        sources.forEach(all::set);
        all.setAll((ObjectNode) market.path("properties"));
        all.remove("source");
        market.set("properties", all);
        market.remove("required");
        ArrayNode choice = market.putArray("oneOf");
        for (String source : sources.keySet()) {
            choice.addObject().putArray("required").add(source);
        }
        return market;
    }

    private ObjectNode marketKey(RecordComponent component) {
        return switch (component.getName()) {
            case "source" -> NODES.objectNode();
            case "annualisation" -> SettingShapes.positiveOr("auto");
            default -> records.of(contentOf(component));
        };
    }

    /** The type of a component; of an optional one, what it may hold. */
    private static Type contentOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType optional
                        && component.getType() == Optional.class
                ? optional.getActualTypeArguments()[0]
                : component.getGenericType();
    }

    private Map<String, ObjectNode> forecasterKeys() {
        Map<String, ObjectNode> keys = new LinkedHashMap<>();
        keys.put("name", described(ForecasterBlock.class, "name", SettingShapes.name()));
        keys.put("refit", described(ForecasterBlock.class, "refit", records.of(Refit.class)));
        return keys;
    }

    private Map<String, ObjectNode> combinations() {
        ObjectNode members = listOfShape(SettingShapes.text()).put("minItems", 2);
        Map<String, ObjectNode> keys = new LinkedHashMap<>();
        keys.put("name", described(CombinationBlock.class, "name", SettingShapes.name()));
        keys.put("of", described(CombinationBlock.class, "of", members));
        Map<String, ObjectNode> entries = entries(plugins.combinations(), keys);
        entries.values().forEach(entry -> entry.withArray("required").add("of"));
        return entries;
    }

    private Map<String, ObjectNode> strategyKeys() {
        ObjectNode forecasters = NODES.objectNode();
        ArrayNode forms = forecasters.putArray("anyOf").add(SettingShapes.text());
        forms.add(listOfShape(SettingShapes.text()).put("minItems", 1));
        Map<String, ObjectNode> keys = new LinkedHashMap<>();
        keys.put("name", described(StrategyBlock.class, "name", SettingShapes.name()));
        keys.put("forecaster", described(StrategyBlock.class, "forecaster", forecasters));
        for (Map.Entry<String, JsonNode> key :
                mapOf(OrderBlock.class, this::orderKey).path("properties").properties()) {
            keys.put(key.getKey(), (ObjectNode) key.getValue());
        }
        return keys;
    }

    private ObjectNode orderKey(RecordComponent component) {
        return switch (component.getName()) {
            case "maxBars" -> records.of(int.class).put("minimum", 1);
            case "entry" -> oneOf(alternatives(EntryOrder.class));
            default -> records.of(contentOf(component));
        };
    }

    private Map<String, ObjectNode> alternatives(Class<?> sealed) {
        Map<String, ObjectNode> alternatives = new LinkedHashMap<>();
        for (Class<?> one : sealed.getPermittedSubclasses()) {
            alternatives.put(SettingWords.wordOf(one), records.of(one));
        }
        return alternatives;
    }

    private Map<String, ObjectNode> entries(
            Map<String, ? extends Class<?>> types, Map<String, ObjectNode> entryKeys) {
        Map<String, ObjectNode> entries = new LinkedHashMap<>();
        types.forEach((name, type) -> entries.put(name, entry(name, type, entryKeys)));
        return entries;
    }

    private ObjectNode entry(String name, Class<?> type, Map<String, ObjectNode> entryKeys) {
        ObjectNode schema = records.of(type);
        ObjectNode properties = NODES.objectNode();
        JsonNode own = schema.path("properties");
        entryKeys.forEach((key, shape) -> properties.set(key, shape.deepCopy()));
        for (Map.Entry<String, JsonNode> property : own.properties()) {
            if (properties.has(property.getKey())) {
                throw new IllegalStateException(
                        "The %s of %s is a key of every entry.".formatted(property.getKey(), name));
            }
            properties.set(property.getKey(), property.getValue());
        }
        selectOf(type)
                .ifPresent(terms -> {
                    ObjectNode choosable = schema.deepCopy();
                    entryKeys.forEach((key, shape) -> {
                        if (OrderSettings.holds(key)) {
                            choosable.withObject("/properties").set(key, shape);
                        }
                    });
                    properties.set("select", SelectShapes.of(choosable, terms));
                });
        schema.set("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    /** How settings of such a type are chosen, where they can be. */
    private Optional<ObjectNode> selectOf(Class<?> type) {
        if (TradingStrategy.class.isAssignableFrom(type)) {
            return Optional.of(records.of(StrategySelect.class));
        }
        return Forecaster.class.isAssignableFrom(type)
                ? Optional.of(records.of(ForecasterSelect.class))
                : Optional.empty();
    }

    private static ObjectNode oneOf(Map<String, ObjectNode> alternatives) {
        ObjectNode schema = NODES.objectNode();
        schema.put("type", "object").put("minProperties", 1).put("maxProperties", 1);
        ObjectNode properties = schema.putObject("properties");
        alternatives.forEach(properties::set);
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode listOf(Map<String, ObjectNode> alternatives) {
        return listOfShape(oneOf(alternatives));
    }

    private static ObjectNode listOfShape(ObjectNode items) {
        ObjectNode list = NODES.objectNode().put("type", "array");
        list.set("items", items);
        return list;
    }

    private static ObjectNode mapOf(Class<? extends Record> type, Shape shape) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            String key = SettingWords.keyOf(component);
            properties.set(key, described(type, component.getName(), shape.of(component)));
            if (mustBeGiven(component)) {
                required.add(key);
            }
        }
        schema.set("required", required);
        return schema.put("additionalProperties", false);
    }

    private static boolean mustBeGiven(RecordComponent component) {
        Setting setting = component.getAnnotation(Setting.class);
        return setting != null
                && setting.byDefault().isEmpty()
                && component.getType() != Optional.class;
    }

    private static ObjectNode described(Class<?> type, String component, ObjectNode shape) {
        SettingWords.settingOf(type, component)
                .ifPresent(setting -> {
                    shape.put("description", setting.value());
                    JsonNode byDefault = SettingWords.defaultOf(setting);
                    if (!byDefault.isMissingNode()) {
                        shape.set("default", byDefault);
                    }
                });
        return shape;
    }

    /** The schema of one component. */
    private interface Shape {
        ObjectNode of(RecordComponent component);
    }

    /** What a map may hold, by its schema. */
    static List<String> keysOf(JsonNode schema) {
        return keysOfMap(schema.path("properties"));
    }

    /** What a map holds. */
    static List<String> keysOfMap(JsonNode map) {
        return map.properties().stream().map(Map.Entry::getKey).toList();
    }
}
