package io.forewalk.engine.trading;

/** What a strategy wants to hold of one instrument from the next fill on. */
public sealed interface TargetPosition {

    /** Leave the position as it is. */
    record Keep() implements TargetPosition {}

    /**
     * A signed share of what the account's sizing allows: 1 a full long, -1 a full short, 0 flat.
     * Sized when it fills; the same share again is no new signal.
     */
    record Share(double ofSizing) implements TargetPosition {}

    /**
     * A signed share of the whole account's equity, whatever its sizing and the number of
     * instruments say. Each time it is asked for, the position is brought to it.
     */
    record Weight(double ofEquity) implements TargetPosition {}

    /** A signed number of units, whatever the account's sizing says. */
    record Units(double units) implements TargetPosition {}

    /** Leave the position as it is. */
    TargetPosition KEEP = new Keep();

    /** As long as the sizing allows. */
    TargetPosition LONG = new Share(1);

    /** As short as the sizing allows. */
    TargetPosition SHORT = new Share(-1);

    /** Nothing. */
    TargetPosition FLAT = new Share(0);
}
