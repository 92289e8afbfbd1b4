package io.forewalk.config.launch;

/** Colours where a terminal shows them; never the only carrier of meaning. */
record Colours(boolean on) {

    static Colours of(Console console, OutputOptions output) {
        return new Colours(console.hasColour() && !output.noColor && !output.json);
    }

    /** What went wrong. */
    String red(String text) {
        return on ? "\u001b[31m" + text + "\u001b[0m" : text;
    }

    /** What to look at twice. */
    String amber(String text) {
        return on ? "\u001b[33m" + text + "\u001b[0m" : text;
    }
}
