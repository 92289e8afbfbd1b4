package io.forewalk.config.yaml;

/** Text of unknown origin made fit for one line of a terminal. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** At most 60 characters, control characters and line breaks replaced. */
    static String of(String text) {
        String line = line(text.strip());
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** The whole text, control characters and line breaks replaced. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "\uFFFD");
    }
}
