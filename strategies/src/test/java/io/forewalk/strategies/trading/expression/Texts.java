package io.forewalk.strategies.trading.expression;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables of rule texts. */
final class Texts {

    private Texts() {}

    /** The lines of {@code resources/expressions/name}. */
    static List<String> of(String name) {
        try (InputStream lines = Texts.class.getResourceAsStream("/expressions/" + name)) {
            byte[] bytes = Objects.requireNonNull(lines).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
