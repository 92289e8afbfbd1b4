package io.forewalk.strategies.trading.expression;

/**
 * Something wrong in a rule's text.
 *
 * @param column of the character it is about, counted from 1
 * @param word as written, empty if it is about no word
 * @param nearest known word, if one is near
 * @param sentence without the place and without a full stop
 */
public record Fault(int column, String word, String nearest, String sentence) {

    /** A fault of no particular word. */
    static Fault at(int column, String sentence) {
        return new Fault(column, "", "", sentence);
    }

    @Override
    public String toString() {
        return "column " + column + ": " + sentence;
    }
}
