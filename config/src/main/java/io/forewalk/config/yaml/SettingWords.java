package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.SettingName;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How settings are called in a file: keys, enum constants, sealed alternatives, defaults. */
final class SettingWords {

    private SettingWords() {}

    /** The annotation of a record's component; empty for a field that is none. */
    static Optional<Setting> settingOf(Class<?> record, String component) {
        return Optional.ofNullable(record.getRecordComponents()).stream()
                .flatMap(Arrays::stream)
                .filter(one -> one.getName().equals(component))
                .flatMap(one -> Optional.ofNullable(one.getAnnotation(Setting.class)).stream())
                .findFirst();
    }

    /** The key of a component: its name, or its {@link SettingName}. */
    static String keyOf(RecordComponent component) {
        return named(component.getDeclaringRecord(), component.getName())
                .orElse(component.getName());
    }

    /** The word of an enum constant: the camel case of its name, or its {@link SettingName}. */
    static String wordOf(Enum<?> constant) {
        return named(constant.getDeclaringClass(), constant.name())
                .orElseGet(() -> camelCase(constant.name()));
    }

    /** The word of one of a sealed interface's records: {@code AllEquity} is {@code allEquity}. */
    static String wordOf(Class<?> alternative) {
        String name = alternative.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The default of a setting; a missing node if it must be given. */
    static JsonNode defaultOf(Setting setting) {
        SettingsTree nowhere = new SettingsTree();
        return setting.byDefault().isEmpty()
                ? nowhere.at(KeyPath.ROOT.key("none"))
                : YamlReading.value(
                        "default " + setting.byDefault(),
                        setting.byDefault(),
                        nowhere,
                        KeyPath.ROOT);
    }

    /** The settings of a record that nobody set, as a file would give them. */
    static ObjectNode defaultsOf(Class<? extends Record> type) {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            settingOf(type, component.getName())
                    .map(SettingWords::defaultOf)
                    .filter(value -> !value.isMissingNode())
                    .ifPresent(value -> settings.set(keyOf(component), value));
        }
        return settings;
    }

    private static Optional<String> named(Class<?> type, String field) {
        try {
            return Optional.ofNullable(
                            type.getDeclaredField(field).getAnnotation(SettingName.class))
                    .map(SettingName::value);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(type + " has no field " + field, e);
        }
    }

    private static String camelCase(String constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.split("_", -1)) {
            String lower = part.toLowerCase(Locale.ROOT);
            word.append(word.isEmpty() ? lower : upperFirst(lower));
        }
        return word.toString();
    }

    private static String upperFirst(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
