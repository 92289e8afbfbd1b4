package io.forewalk.engine.selection;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What was chosen at one cut.
 *
 * @param cut the close at which it was chosen, and from which on it trades or forecasts
 * @param chosen index of the candidate, {@link #OWN} for the entry's own values
 * @param note why the entry's own values were taken; empty otherwise
 * @param inSample scores over the training window, shape [candidates]; {@code NaN} where a
 *     candidate has none; empty where candidates were not compared
 * @param outOfSample scores over the block that followed, on prices that the choice did not know,
 *     shape [candidates]; {@code NaN} where it was not measured
 */
public record Choice(
        Instant cut, int chosen, String note, List<Double> inSample, List<Double> outOfSample)
        implements Serializable {

    /** The entry's own values. */
    public static final int OWN = Best.NONE;

    public Choice {
        inSample = List.copyOf(inSample);
        outOfSample = List.copyOf(outOfSample);
    }

    /** The chosen one's score over the training window, {@code NaN} if it has none. */
    public double inSampleOfChosen() {
        return of(inSample);
    }

    /** The chosen one's score over the block that followed, {@code NaN} if it has none. */
    public double outOfSampleOfChosen() {
        return of(outOfSample);
    }

    private double of(List<Double> scores) {
        return chosen == OWN || scores.isEmpty() ? Double.NaN : scores.get(chosen);
    }
}
