package io.forewalk.engine.trading;

import java.util.Optional;

/** A strategy with its parameters chosen. It is asked at every close, in time order. */
public interface FittedStrategy {

    /** What to hold from the next fill on. */
    TargetPositions decide(Situation now);

    /**
     * How positions that it asks for are opened and protected; empty where the contestant's own
     * plan holds.
     */
    default Optional<OrderPlan> plan() {
        return Optional.empty();
    }

    /**
     * Index of the first bar at which all of its indicators have a value, 0 if it uses none. Before
     * it the strategy does not trade.
     */
    default int firstValidBar() {
        return 0;
    }
}
