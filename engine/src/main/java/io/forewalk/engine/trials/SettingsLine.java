package io.forewalk.engine.trials;

import io.forewalk.engine.settings.Content;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of a record in one line for people: {@code fast: 10, slow: 50}. */
final class SettingsLine {

    private SettingsLine() {}

    /** The components of a record, and nothing for what has none. */
    static String of(Object settings) {
        return settings instanceof Record record ? components(record) : "";
    }

    private static String components(Record settings) {
        return Stream.of(settings.getClass().getRecordComponents())
                .map(component -> shown(component.getName(), Content.read(component, settings)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String shown(String name, Object value) {
        String text = text(value);
        return text.isEmpty() ? "" : name + ": " + text;
    }

    private static String text(Object value) {
        return switch (value) {
            case Record record -> "{" + components(record) + "}";
            case Optional<?> maybe -> maybe.map(SettingsLine::text).orElse("");
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            default -> value.toString();
        };
    }
}
