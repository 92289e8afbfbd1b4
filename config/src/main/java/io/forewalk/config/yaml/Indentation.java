package io.forewalk.config.yaml;

import java.util.List;

/** Finds tabs where YAML wants blanks. */
final class Indentation {

    private Indentation() {}

    /** Adds a problem for each line that begins with blanks and a tab. */
    static void check(SourceText source, Findings findings) {
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int column = line.length() - line.stripLeading().length();
            int tab = line.indexOf('\t');
            if (tab >= 0 && tab < column && !line.isBlank()) {
                Place place = source.place(i + 1, tab + 1);
                findings.add(place, "a tab stands in the indentation; write blanks");
            }
        }
    }
}
