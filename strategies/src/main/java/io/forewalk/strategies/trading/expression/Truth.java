package io.forewalk.strategies.trading.expression;

/** What is known of a condition, after Kleene (1938): only what is known to be true ever trades. */
enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    /** The truth of something that is known. */
    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** False if one side is, unknown if only then one side is. */
    Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** True if one side is, unknown if only then one side is. */
    Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** What is unknown stays unknown. */
    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
