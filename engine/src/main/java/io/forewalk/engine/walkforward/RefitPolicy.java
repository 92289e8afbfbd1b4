package io.forewalk.engine.walkforward;

/** What happens when a refit is due. */
public enum RefitPolicy {
    /** A new model from nothing. */
    REFIT,
    /** The previous model learns on, a warm start. */
    UPDATE,
    /** Nothing: the first model stays for ever. */
    FROZEN
}
