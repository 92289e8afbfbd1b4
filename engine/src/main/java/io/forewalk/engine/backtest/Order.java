package io.forewalk.engine.backtest;

import io.forewalk.engine.market.Instrument;
import java.time.Instant;
import java.util.Optional;

/**
 * One order and what became of it. A reversal is two orders, the exit and the entry.
 *
 * @param decided end of the bar at whose close it was decided; for what the account does by itself
 *     ({@code end}, {@code fold end}, {@code ruin}) the close before it is done, for a stop or
 *     target the decision of the entry that it belongs to
 * @param units signed; 0 where it never had a size
 * @param reason why it was given: {@code signal}, {@code reversal}, {@code rebalance}, {@code
 *     stop}, {@code target}, {@code trailing}, {@code time}, {@code end}, {@code fold end} or
 *     {@code ruin}
 */
public record Order(
        Instrument instrument, Instant decided, double units, String reason, Outcome outcome) {

    /** The fill, if it was filled. */
    public Optional<Fill> fill() {
        return outcome instanceof Filled(Fill fill) ? Optional.of(fill) : Optional.empty();
    }

    /** What became of an order. */
    public sealed interface Outcome {}

    /** It was carried out. */
    public record Filled(Fill fill) implements Outcome {}

    /** The history ended before it could be. */
    public record Pending() implements Outcome {}

    /** It was not carried out and never will be. */
    public record Dropped(String why) implements Outcome {}
}
