package io.forewalk.config.yaml;

import io.forewalk.engine.settings.Nearest;
import java.util.List;
import java.util.Set;

/** Checks the names by which entries of a file read forecasts. */
record ForecasterNames(SettingsTree tree, Findings findings) {

    /**
     * Adds a finding unless a name is known and stands once.
     *
     * @param path where it stands
     * @param names the list it is in
     * @param at its place in the list
     * @param known names of everything that gives forecasts
     */
    void check(KeyPath path, List<String> names, int at, Set<String> known) {
        String name = names.get(at);
        if (!known.contains(name)) {
            findings.add(path, unknown(path, name, known));
        } else if (names.indexOf(name) < at) {
            String sentence = name + " stands in the list twice";
            findings.add(path, new RuleProblems(tree).of(path, sentence, List.of()));
        }
    }

    private Problem unknown(KeyPath path, String name, Set<String> known) {
        String allowed = String.join(", ", known);
        String text = path + ": " + unknown(name, known);
        return new Problem(
                tree.valuePlace(path),
                path.toString(),
                name,
                allowed,
                Nearest.to(name, known),
                text);
    }

    /** The known name that was probably meant, empty if none is near. */
    static String nearest(String name, Set<String> known) {
        return Nearest.to(name, known);
    }

    /** What to say of a name that no entry has. */
    static String unknown(String name, Set<String> known) {
        String nearest = nearest(name, known);
        String advice =
                nearest.isEmpty()
                        ? "; allowed: " + String.join(", ", known)
                        : "; did you mean " + nearest + "?";
        return Shown.of(name) + " names no forecaster of this file" + advice;
    }
}
