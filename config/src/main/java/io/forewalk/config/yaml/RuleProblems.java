package io.forewalk.config.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The sentences about values that are allowed one by one and make no sense together. */
final class RuleProblems {

    private final SettingsTree tree;

    RuleProblems(SettingsTree tree) {
        this.tree = tree;
    }

    /**
     * What a compact constructor refused, at the first written key that its message names; the
     * places of the others follow.
     */
    Problem refused(KeyPath path, Throwable cause) {
        String message = cause instanceof IllegalArgumentException ? cause.getMessage() : "";
        String sentence =
                message == null || message.isEmpty() ? "cannot be read here" : withoutStop(message);
        if (tree.at(path).isValueNode()) {
            return of(path, tree.shown(path) + " " + sentence, List.of());
        }
        List<KeyPath> named = namedIn(sentence, path);
        return named.isEmpty() || tree.valuePlace(named.getFirst()).equals(Place.DEFAULT)
                ? of(path, sentence, List.of())
                : of(named.getFirst(), sentence, named.subList(1, named.size()));
    }

    /** The keys of a map that a refusal names. */
    List<String> keysNamed(Throwable cause, KeyPath map) {
        String sentence = cause instanceof IllegalArgumentException ? cause.getMessage() : "";
        return namedIn(sentence == null ? "" : sentence, map).stream()
                .map(path -> path.steps().getLast())
                .toList();
    }

    /** A sentence about a key, with the places of other keys it speaks of. */
    Problem of(KeyPath path, String sentence, List<KeyPath> others) {
        List<String> seen = others.stream().map(this::seen).toList();
        String more = seen.isEmpty() ? "" : "; " + String.join(", ", seen);
        String value = tree.at(path).isValueNode() ? tree.at(path).asText() : "";
        String text = Shown.of(path.toString()) + ": " + sentence + more;
        return new Problem(tree.valuePlace(path), path.toString(), value, "", "", text);
    }

    private String seen(KeyPath other) {
        Place place = tree.valuePlace(other);
        return place.equals(Place.DEFAULT)
                ? "%s is %s by default".formatted(other, tree.at(other).asText())
                : "see %s at %s".formatted(other.lastKey(), place.shortForm());
    }

    private List<KeyPath> namedIn(String sentence, KeyPath map) {
        List<KeyPath> written = new ArrayList<>();
        List<KeyPath> byDefault = new ArrayList<>();
        for (Map.Entry<String, ?> property : tree.at(map).properties()) {
            KeyPath key = map.key(property.getKey());
            if (names(sentence, property.getKey())) {
                boolean own = !tree.valuePlace(key).equals(Place.DEFAULT);
                (own ? written : byDefault).add(key);
            }
        }
        written.addAll(byDefault);
        return written;
    }

    private static boolean names(String sentence, String key) {
        return Pattern.compile("\\b" + Pattern.quote(key) + "\\b").matcher(sentence).find();
    }

    private static String withoutStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
