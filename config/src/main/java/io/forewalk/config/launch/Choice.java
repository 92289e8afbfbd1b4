package io.forewalk.config.launch;

import io.forewalk.engine.settings.Nearest;
import java.util.Collection;

/** What to choose in place of a word that is none of the known ones. */
final class Choice {

    private Choice() {}

    /** The end of a sentence: the nearest word, or all of them where none is near. */
    static String among(String word, Collection<String> known) {
        String nearest = Nearest.to(word, known);
        return nearest.isEmpty()
                ? "allowed: " + String.join(", ", known)
                : "did you mean " + nearest + "?";
    }
}
