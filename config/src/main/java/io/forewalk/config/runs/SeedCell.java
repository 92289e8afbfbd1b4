package io.forewalk.config.runs;

import java.util.OptionalLong;

/** How a seed is written: empty where chance plays no part. */
final class SeedCell {

    private SeedCell() {}

    static String text(OptionalLong seed) {
        return seed.isPresent() ? Long.toString(seed.getAsLong()) : "";
    }

    static OptionalLong parse(String text) {
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }
}
