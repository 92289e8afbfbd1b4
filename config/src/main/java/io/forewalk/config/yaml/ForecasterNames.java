package io.forewalk.config.yaml;

import io.forewalk.engine.settings.Nearest;
import java.util.Set;

/** The words about a forecaster that no entry is called. */
final class ForecasterNames {

    private ForecasterNames() {}

    /** The known name that was probably meant, empty if none is near. */
    static String nearest(String name, Set<String> known) {
        return Nearest.to(name, known);
    }

    /** What to say of an unknown one. */
    static String unknown(String name, Set<String> known) {
        String nearest = nearest(name, known);
        String advice =
                nearest.isEmpty()
                        ? "; allowed: " + String.join(", ", known)
                        : "; did you mean " + nearest + "?";
        return Shown.of(name) + " names no forecaster of this file" + advice;
    }
}
