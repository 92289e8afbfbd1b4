package io.forewalk.engine.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The committed reference values, from {@code src/test/resources/reference}. */
public final class ReferenceFiles {

    private ReferenceFiles() {}

    /** A JSON file of the folder. */
    public static JsonNode json(String name) {
        try (InputStream stream = open(name)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A column of a CSV file with a header line. */
    public static double[] column(String name, String column) {
        List<String> lines = lines(name);
        int index = List.of(lines.getFirst().split(",")).indexOf(column);
        return lines.stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.split(",")[index]))
                .toArray();
    }

    private static List<String> lines(String name) {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                ReferenceFiles.class.getResourceAsStream("/reference/" + name), name);
    }
}
