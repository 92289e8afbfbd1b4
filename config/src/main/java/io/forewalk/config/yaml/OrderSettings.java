package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an entry of the strategies says about its orders, apart from what its type says. */
final class OrderSettings {

    private OrderSettings() {}

    /** The keys: {@code stop}, {@code target} and so on. */
    static List<String> keys() {
        return Arrays.stream(OrderBlock.class.getRecordComponents())
                .map(SettingWords::keyOf)
                .toList();
    }

    /** Whether a key of {@code select.over} reaches into the orders. */
    static boolean holds(String dotted) {
        return keys().contains(dotted.split("\\.", 2)[0]);
    }

    /** Takes what an entry says about its orders out of its settings, defaults written out. */
    static ObjectNode takeFrom(ObjectNode own) {
        ObjectNode orders = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : OrderBlock.class.getRecordComponents()) {
            String key = SettingWords.keyOf(component);
            Optional.ofNullable(own.remove(key))
                    .ifPresent(value -> orders.set(key, completed(value, contentOf(component))));
        }
        return orders;
    }

    private static Class<?> contentOf(RecordComponent component) {
        return (Class<?>)
                ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static JsonNode completed(JsonNode value, Class<?> type) {
        if (!(value instanceof ObjectNode map)) {
            return value;
        }
        if (type.isRecord()) {
            return SettingWords.defaultsOf(type.asSubclass(Record.class)).setAll(map);
        }
        ObjectNode completed = JsonNodeFactory.instance.objectNode();
        for (var inner : map.properties()) {
            completed.set(inner.getKey(), completed(inner.getValue(), type, inner.getKey()));
        }
        return completed;
    }

    private static JsonNode completed(JsonNode value, Class<?> sealed, String word) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .filter(one -> SettingWords.wordOf(one).equals(word))
                .findFirst()
                .map(one -> completed(value, one))
                .orElse(value);
    }
}
