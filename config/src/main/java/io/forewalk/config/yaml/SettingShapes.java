package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forewalk.engine.backtest.Lot;
import io.forewalk.strategies.forecasting.arima.ArimaOrder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How values that are neither number, text, list nor map are written in a file. */
final class SettingShapes {

    /** A name that can be a file's: no separators, no blanks. */
    static final String NAME = "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,80}$";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<Class<?>, Supplier<ObjectNode>> SHAPES =
            Map.of(
                    Lot.class, () -> positiveOr("any"),
                    LocalDate.class, SettingShapes::date,
                    ZoneId.class, SettingShapes::text,
                    Path.class, SettingShapes::text,
                    ArimaOrder.class, SettingShapes::arimaOrder);

    private SettingShapes() {}

    /** The schema of such a type. */
    static Optional<ObjectNode> of(Class<?> type) {
        return type.isEnum()
                ? Optional.of(words(type))
                : Optional.ofNullable(SHAPES.get(type)).map(Supplier::get);
    }

    private static ObjectNode words(Class<?> type) {
        ObjectNode schema = text();
        ArrayNode words = schema.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            words.add(SettingWords.wordOf((Enum<?>) constant));
        }
        return schema;
    }

    /** A number above 0, or one word. */
    static ObjectNode positiveOr(String word) {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf")
                .add(NODES.objectNode().put("type", "number").put("exclusiveMinimum", 0))
                .add(NODES.objectNode().put("const", word));
        return schema;
    }

    /** Three numbers p, d and q, or one word; what each may be, the order checks itself. */
    private static ObjectNode arimaOrder() {
        ObjectNode numbers =
                NODES.objectNode().put("type", "array").put("minItems", 3).put("maxItems", 3);
        numbers.set(
                "items",
                NODES.objectNode()
                        .put("type", "integer")
                        .put("minimum", 0)
                        .put("maximum", ArimaOrder.LARGEST));
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf").add(numbers).add(NODES.objectNode().put("const", "auto"));
        return schema;
    }

    /** A name that can be a file's. */
    static ObjectNode name() {
        return text().put("pattern", NAME);
    }

    /** Any text. */
    static ObjectNode text() {
        return NODES.objectNode().put("type", "string");
    }

    private static ObjectNode date() {
        return text().put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }
}
