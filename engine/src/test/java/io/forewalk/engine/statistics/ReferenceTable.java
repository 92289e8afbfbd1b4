package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What we compute, by the keys (JSON pointers) of a reference file, and the keys that hold no value
 * of ours, each with its reason. A number of the file that is in neither fails.
 */
public final class ReferenceTable {

    private static final double USUAL = 1e-9;
    private static final double ROUNDING = 1e-13;

    private record Value(double found, double tolerance) {}

    private final JsonNode file;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, String> leftOut = new LinkedHashMap<>();

    public ReferenceTable(String file) {
        this.file = ReferenceFiles.json(file);
    }

    public JsonNode at(String key) {
        return file.at(key);
    }

    /** A value to agree to 1e-9, relative. */
    public ReferenceTable with(String key, double found) {
        return with(key, found, USUAL);
    }

    /** A value to agree to {@code tolerance}, relative. */
    public ReferenceTable with(String key, double found, double tolerance) {
        values.put(key, new Value(found, tolerance));
        return this;
    }

    /** Values below one key, numbered from 0. */
    public ReferenceTable withAll(String key, double[] found) {
        for (int i = 0; i < found.length; i++) {
            with(key + "/" + i, found[i]);
        }
        return this;
    }

    /** Leaves out all numbers whose keys begin with {@code prefix}. */
    public ReferenceTable without(String prefix, String reason) {
        leftOut.put(prefix, reason);
        return this;
    }

    /** Keys of all numbers of the file that are not left out. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        collect("", file, keys);
        return keys.stream().filter(key -> reason(key).isEmpty()).toList();
    }

    /** Keys of values and reasons that the file does not have. */
    public List<String> unknown() {
        List<String> all = new ArrayList<>();
        collect("", file, all);
        List<String> unknown = new ArrayList<>(values.keySet());
        unknown.removeAll(all);
        leftOut.keySet().stream()
                .filter(prefix -> all.stream().noneMatch(key -> key.startsWith(prefix)))
                .forEach(unknown::add);
        return unknown;
    }

    public void check(String key) {
        double expected = file.at(key).doubleValue();
        Value value = values.getOrDefault(key, new Value(Double.NaN, USUAL));
        double allowed = Math.max(value.tolerance() * Math.abs(expected), ROUNDING);
        assertThat(value.found()).as(key).isCloseTo(expected, within(allowed));
    }

    private Optional<String> reason(String key) {
        return leftOut.keySet().stream().filter(key::startsWith).findFirst();
    }

    private static void collect(String key, JsonNode node, List<String> keys) {
        if (node.isNumber()) {
            keys.add(key);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(key + "/" + i, node.get(i), keys);
            }
        } else if (node.isObject()) {
            node.fieldNames()
                    .forEachRemaining(name -> collect(key + "/" + name, node.get(name), keys));
        }
    }
}
