package io.forewalk.engine.forecast;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A model as files; immutable. */
public final class SavedModel {

    /** No model. */
    public static final SavedModel NONE = new SavedModel(Map.of());

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    /**
     * A copy of the files.
     *
     * @param files content by name; a name holds letters, digits, hyphens and a dot
     */
    public SavedModel(Map<String, byte[]> files) {
        files.forEach((name, content) -> this.files.put(name, content.clone()));
    }

    /** Whether there is no model. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** The names of the files, in alphabetical order. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(files.keySet()));
    }

    /**
     * A copy of a file's content.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public byte[] file(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new IllegalArgumentException(
                    "The model's file %s is missing; there are %s."
                            .formatted(name, files.keySet()));
        }
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SavedModel that
                && names().equals(that.names())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), that.file(file.getKey())));
    }

    @Override
    public int hashCode() {
        return files.keySet().hashCode();
    }

    @Override
    public String toString() {
        return "model of " + files.keySet();
    }
}
