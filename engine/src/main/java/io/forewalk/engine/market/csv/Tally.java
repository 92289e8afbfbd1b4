package io.forewalk.engine.market.csv;

/** Counts lines of a file and remembers the first and the last. */
final class Tally {

    private int count;
    private int first;
    private int last;

    void add(int line) {
        first = count == 0 ? line : Math.min(first, line);
        last = Math.max(last, line);
        count++;
    }

    boolean none() {
        return count == 0;
    }

    int count() {
        return count;
    }

    /** {@code 1 row} or {@code 7 rows}. */
    String rows() {
        return count == 1 ? "1 row" : count + " rows";
    }

    /** {@code line 7} or {@code first line 7, last line 9}. */
    String where() {
        return count == 1 ? "line " + first : "first line %d, last line %d".formatted(first, last);
    }
}
