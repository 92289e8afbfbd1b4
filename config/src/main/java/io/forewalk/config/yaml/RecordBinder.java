package io.forewalk.config.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Binds parts of a tree to the engine's records. */
final class RecordBinder {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .enable(
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .annotationIntrospector(new SettingIntrospector())
                    .addModule(new SettingTypes())
                    .build();

    private final SettingsTree tree;
    private final Findings findings;

    RecordBinder(SettingsTree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /** The record of the values at a path; empty if one of them has, or now gets, a problem. */
    <T> Optional<T> bind(KeyPath path, Class<T> type) {
        return bind(path, tree.at(path), type);
    }

    /** The record of these values, which stand at a path of the tree. */
    <T> Optional<T> bind(KeyPath path, JsonNode values, Class<T> type) {
        if (hasProblem(path, values)) {
            return Optional.empty();
        }
        return switch (this.<T>attempt(path, values, type)) {
            case Made<T>(T value) -> Optional.of(value);
            case Refused<T>(KeyPath where, Throwable rule) -> {
                findings.add(where, new RuleProblems(tree).refused(where, rule));
                yield Optional.empty();
            }
        };
    }

    /** What became of values. */
    sealed interface Attempt<T> {}

    /** They make a record. */
    record Made<T>(T value) implements Attempt<T> {}

    /**
     * They make none.
     *
     * @param where the path of what was refused
     * @param rule what refused it
     */
    record Refused<T>(KeyPath where, Throwable rule) implements Attempt<T> {}

    /** The record of these values, which stand at a path of the tree, or the rule they break. */
    <T> Attempt<T> attempt(KeyPath path, JsonNode values, Class<? extends T> type) {
        try {
            T value = MAPPER.readerFor(type).readValue(values, type);
            return new Made<>(value);
        } catch (JsonProcessingException e) {
            return new Refused<>(deeper(path, e), ruleBehind(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasProblem(KeyPath path, JsonNode values) {
        return findings.covers(path)
                || values.properties().stream()
                        .anyMatch(value -> findings.touches(path.key(value.getKey())))
                || (!values.isObject() && findings.touches(path));
    }

    private static KeyPath deeper(KeyPath path, JsonProcessingException e) {
        KeyPath here = path;
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                boolean element = step.getFieldName() == null;
                here = element ? here.element(step.getIndex()) : here.key(step.getFieldName());
            }
        }
        return here;
    }

    /** The rule that was broken, if one was, behind what Jackson makes of it. */
    private static Throwable ruleBehind(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof IllegalArgumentException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
