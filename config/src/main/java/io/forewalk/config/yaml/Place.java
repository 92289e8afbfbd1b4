package io.forewalk.config.yaml;

import java.io.Serializable;

/**
 * Where a value was written.
 *
 * @param source the file as the user named it, or the flag
 * @param line counted from 1; 0 where there are no lines
 * @param column counted from 1; 0 where there are none
 */
public record Place(String source, int line, int column) implements Serializable {

    /** Nobody wrote it. */
    static final Place DEFAULT = new Place("default", 0, 0);

    /** A place without lines, such as a flag. */
    static Place of(String source) {
        return new Place(source, 0, 0);
    }

    /** Line and column, or the flag. */
    String shortForm() {
        return line == 0 ? source : line + ":" + column;
    }

    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line + (column == 0 ? "" : ":" + column);
    }
}
