package io.forewalk.reports.section;

import io.forewalk.reports.content.Value;
import io.forewalk.reports.content.Value.Fields;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Settings records as named values, component by component. Folders are left out: they say where
 * somebody works, not what was run.
 */
final class SettingsTree {

    private SettingsTree() {}

    /** A record as {@link Fields}, other values as they are. */
    static Value of(Object setting) {
        return switch (setting) {
            case Record record -> fields(record);
            // A path is a sequence of its own parts, each a path again.
            case Path path -> Value.of(path.toString().replace('\\', '/'));
            case Iterable<?> list -> items(list);
            case Map<?, ?> map -> entries(map);
            case Optional<?> optional -> optional.map(SettingsTree::of).orElse(Value.MISSING);
            case Boolean truth -> Value.of((boolean) truth);
            case Integer whole -> Value.of((long) whole);
            case Long whole -> Value.of((long) whole);
            case Number number -> Value.of(number.doubleValue());
            case Enum<?> constant -> Value.of(camelCase(constant.name()));
            case String text -> Value.of(text);
            default -> plain(setting);
        };
    }

    private static Value plain(Object setting) {
        // Anything else is a value such as a date or a zone, or an object that a library user has
        // plugged in.
        boolean value = setting.getClass().getName().startsWith("java.time.");
        return Value.of(value ? setting.toString() : setting.getClass().getSimpleName());
    }

    private static Fields fields(Record record) {
        Fields fields = Fields.NONE;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = read(record, component);
            if (!(value instanceof Path)) {
                fields = fields.with(component.getName(), of(value));
            }
        }
        return fields;
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "The setting %s cannot be read.".formatted(component.getName()), e);
        }
    }

    private static Value items(Iterable<?> list) {
        List<Value> items = new ArrayList<>();
        list.forEach(item -> items.add(of(item)));
        return new Value.Items(items);
    }

    private static Value entries(Map<?, ?> map) {
        Fields fields = Fields.NONE;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            fields = fields.with(String.valueOf(entry.getKey()), of(entry.getValue()));
        }
        return fields;
    }

    private static String camelCase(String constant) {
        var text = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
            text.append(
                    text.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return text.toString();
    }
}
