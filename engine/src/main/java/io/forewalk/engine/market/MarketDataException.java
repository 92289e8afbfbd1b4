package io.forewalk.engine.market;

import java.util.List;
import java.util.stream.Collectors;

/** The user's data cannot be used; holds all problems at once. */
public final class MarketDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    /** An exception with at least one problem. */
    public MarketDataException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in file order. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One fault of a file.
     *
     * @param file as written in the experiment file
     * @param line counted from 1, the header included; 0 where the fault has no line
     * @param column of the cell, counted from 1; 0 where it has none
     */
    public record Problem(String file, int line, int column, String text)
            implements java.io.Serializable {

        @Override
        public String toString() {
            String place = line == 0 ? "" : column == 0 ? line + ":" : line + ":" + column + ":";
            return "%s:%s %s".formatted(file, place, text);
        }
    }
}
