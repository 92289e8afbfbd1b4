package io.forewalk.engine.selection;

import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import java.util.List;

/** The winner among scores. */
final class Best {

    /** Nobody won. */
    static final int NONE = -1;

    private Best() {}

    /**
     * Index of the best score; the first of equals. A score that is {@code NaN} never wins.
     *
     * @return {@link #NONE} if no score is a number
     */
    static int of(List<Double> scores, Better better) {
        int best = NONE;
        for (int i = 0; i < scores.size(); i++) {
            boolean ahead = best < 0 || isBetter(scores.get(i), scores.get(best), better);
            if (!Double.isNaN(scores.get(i)) && ahead) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isBetter(double one, double other, Better better) {
        return switch (better) {
            case HIGHER -> one > other;
            case LOWER -> one < other;
            case NEITHER ->
                    throw new IllegalArgumentException(
                            "The measure (neither better high nor low) must have a better side.");
        };
    }
}
