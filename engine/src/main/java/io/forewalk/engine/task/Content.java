package io.forewalk.engine.task;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings as a text that differs wherever a component does, whatever their toString leaves out.
 */
final class Content {

    private Content() {}

    /** Class name and components of a record and of the records in it; other values as they are. */
    static String of(Object value) {
        return switch (value) {
            case Record settings -> ofRecord(settings);
            case Enum<?> constant -> constant.name();
            case List<?> values ->
                    values.stream().map(Content::of).collect(Collectors.joining(", ", "[", "]"));
            case Optional<?> maybe -> maybe.map(Content::of).orElse("nothing");
            default -> value.getClass().getName() + " " + value;
        };
    }

    private static String ofRecord(Record settings) {
        Class<?> type = settings.getClass();
        return Stream.of(type.getRecordComponents())
                .map(component -> component.getName() + "=" + of(read(component, settings)))
                .collect(Collectors.joining(", ", type.getName() + "[", "]"));
    }

    private static Object read(RecordComponent component, Record settings) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        try {
            return accessor.invoke(settings);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The component %s of %s cannot be read."
                            .formatted(component.getName(), settings.getClass().getName()),
                    e);
        }
    }
}
