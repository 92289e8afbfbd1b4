package io.forewalk.engine.selection;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All choices of one contestant, or of one forecaster on one instrument with one seed.
 *
 * @param label of the contestant; of a forecaster {@code lstm GOOG#7}
 * @param kind whose settings were chosen
 * @param measure key of what they were chosen by
 * @param candidates settings of each, by key
 * @param leftOut combinations that made no sense
 * @param choices one per cut, in time order
 * @param took time spent on all candidates, of all threads together; no part of any result
 */
public record Selection(
        String label,
        Kind kind,
        String measure,
        List<Map<String, String>> candidates,
        int leftOut,
        List<Choice> choices,
        Duration took) {

    /** Whose settings are chosen. */
    public enum Kind {
        STRATEGY,
        FORECASTER
    }

    public Selection {
        candidates =
                candidates.stream()
                        .map(settings -> Collections.unmodifiableMap(new LinkedHashMap<>(settings)))
                        .toList();
        choices = List.copyOf(choices);
    }

    /** The settings of a candidate in one line; {@code own values} for {@link Choice#OWN}. */
    public String settings(int candidate) {
        return candidate == Choice.OWN ? "own values" : Candidate.text(candidates.get(candidate));
    }

    /** The keys whose values were tried. */
    public List<String> keys() {
        return List.copyOf(candidates.getFirst().keySet());
    }
}
