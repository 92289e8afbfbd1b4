package io.forewalk.engine.metrics;

import java.util.List;
import java.util.OptionalInt;

/**
 * Which of the common targets a score is about: all of them, those of a fold, of a regime, or those
 * so many bars ahead.
 *
 * @param step bars from the origin to the target, 1 for the next bar
 * @param folds index of the fold, or none
 * @param regime name of the regime, or empty
 */
public record Slice(int step, List<Integer> folds, String regime) {

    /** The next bar, over the whole span. */
    public static final Slice WHOLE = ofStep(1);

    public Slice {
        folds = List.copyOf(folds);
    }

    /** The next bar, in one fold. */
    public static Slice ofFold(int fold) {
        return new Slice(1, List.of(fold), "");
    }

    /** The next bar, where the market was so. */
    public static Slice ofRegime(String regime) {
        return new Slice(1, List.of(), regime);
    }

    /** So many bars ahead, over the whole span. */
    public static Slice ofStep(int step) {
        return new Slice(step, List.of(), "");
    }

    /** The fold, empty where the score is about more than one. */
    public OptionalInt fold() {
        return folds.isEmpty() ? OptionalInt.empty() : OptionalInt.of(folds.getFirst());
    }
}
