package io.forewalk.engine.settings;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings as a text that differs wherever a component does, whatever their toString leaves out.
 */
public final class Content {

    private Content() {}

    /** Class name and components of a record and of the records in it; other values as they are. */
    public static String of(Object value) {
        return switch (value) {
            case Record settings -> ofRecord(settings);
            case Enum<?> constant -> constant.name();
            case List<?> values ->
                    values.stream().map(Content::of).collect(Collectors.joining(", ", "[", "]"));
            case Optional<?> maybe -> maybe.map(Content::of).orElse("nothing");
            default -> value.getClass().getName() + " " + value;
        };
    }

    /** SHA-256 of texts, in hexadecimal; where one text ends and the next begins matters. */
    public static String digest(List<String> texts) {
        MessageDigest sha = sha256();
        for (String text : texts) {
            sha.update(text.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    private static String ofRecord(Record settings) {
        Class<?> type = settings.getClass();
        return Stream.of(type.getRecordComponents())
                .map(component -> component.getName() + "=" + of(read(component, settings)))
                .collect(Collectors.joining(", ", type.getName() + "[", "]"));
    }

    /** A component of a record, whatever may see its class. */
    public static Object read(RecordComponent component, Record settings) {
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
