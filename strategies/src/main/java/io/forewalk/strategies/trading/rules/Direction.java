package io.forewalk.strategies.trading.rules;

/** Which side of the market a strategy may take. */
public enum Direction {
    LONG,
    SHORT,
    LONG_SHORT;

    /** Whether it may be long. */
    public boolean buys() {
        return this != SHORT;
    }

    /** Whether it may be short. */
    public boolean sellsShort() {
        return this != LONG;
    }
}
