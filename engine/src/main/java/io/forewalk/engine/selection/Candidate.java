package io.forewalk.engine.selection;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of the players to choose from.
 *
 * @param settings in which it differs from the others, as written in a file, by key
 */
public record Candidate<P extends Serializable>(Map<String, String> settings, P player)
        implements Serializable {

    public Candidate {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** The settings in one line: {@code fast: 5, slow: 20}. */
    public String text() {
        return text(settings);
    }

    /** Settings in one line. */
    public static String text(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + ": " + setting.getValue())
                .collect(Collectors.joining(", "));
    }
}
