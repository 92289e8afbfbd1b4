package io.forewalk.engine.market.csv;

/** Reads cells of the date column in one form. */
sealed interface DateReader permits LayoutReader, PatternReader {

    /** False if the cell is no date in this form. */
    boolean read(char[] text, int from, int to, Stamp stamp);

    /** The form in words, for messages. */
    String form();
}
