package io.forewalk.config.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the problems of one reading; of each key the first one counts. */
final class Findings {

    private final Map<KeyPath, Problem> byKey = new LinkedHashMap<>();
    private final List<Problem> elsewhere = new ArrayList<>();

    /** A problem of a key, unless one of it or of a key above it is known. */
    void add(KeyPath path, Problem problem) {
        if (!covers(path)) {
            byKey.put(path, problem);
        }
    }

    /** A problem of the text, not of a key. */
    void add(Place place, String text) {
        elsewhere.add(new Problem(place, "", "", "", "", text));
    }

    /** Whether the key, or one above it, has a problem. */
    boolean covers(KeyPath path) {
        return byKey.keySet().stream().anyMatch(path::isAtOrBelow);
    }

    /** Whether the key, or one above or below it, has a problem. */
    boolean touches(KeyPath path) {
        return covers(path) || byKey.keySet().stream().anyMatch(key -> key.isAtOrBelow(path));
    }

    /** Whether nothing was found. */
    boolean isEmpty() {
        return byKey.isEmpty() && elsewhere.isEmpty();
    }

    /** Ends the reading if the text itself has a problem, so that its keys say nothing. */
    void throwIfUnreadable() {
        if (!elsewhere.isEmpty()) {
            throwIfAny();
        }
    }

    /**
     * Ends the reading if anything was found.
     *
     * @throws ConfigException with everything found, in file order
     */
    void throwIfAny() {
        if (!isEmpty()) {
            List<Problem> all = new ArrayList<>(elsewhere);
            all.addAll(byKey.values());
            all.sort(
                    Comparator.comparingInt((Problem problem) -> problem.place().line())
                            .thenComparingInt(problem -> problem.place().column()));
            throw new ConfigException(all);
        }
    }
}
